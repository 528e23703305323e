import { createStore } from './store';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'shufa.theme';
const prefersDark = matchMedia('(prefers-color-scheme: dark)');

/** The colours of the window; the page stays white in all of them. Survives a restart. */
export const theme = createStore<Theme>(THEMES.find((one) => one === localStorage.getItem(KEY)) ?? 'system');

/** Colours the window as chosen, and follows the choice and the system from now on. */
export function followTheme(): void {
  const paint = () => {
    const chosen = theme.get();
    document.documentElement.dataset['theme'] = chosen === 'system' ? (prefersDark.matches ? 'dark' : 'light') : chosen;
  };
  paint();
  prefersDark.addEventListener('change', paint);
  theme.subscribe(() => {
    localStorage.setItem(KEY, theme.get());
    paint();
  });
}

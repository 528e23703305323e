import { createStore } from '../ui/store';

const KEY = 'shufa.margin';

/** Whether comments stand beside the page where there is room for them. Survives a restart. */
export const showMargin = createStore(localStorage.getItem(KEY) !== 'false');

showMargin.subscribe(() => localStorage.setItem(KEY, String(showMargin.get())));

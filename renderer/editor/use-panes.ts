import { useEffect, useState } from 'react';
import { useMedia } from '../ui/use-media';
import { useRemembered } from '../ui/use-remembered';

export type Pane = 'outline' | 'checklist';
export type Panes = Record<Pane, boolean>;

const NONE: Panes = { outline: false, checklist: false };

/**
 * Which panes stand beside the page; remembered. In a narrow window, or one zoomed in far, they lie over the page
 * instead, one at a time, and give way when one goes back to the text.
 */
export function usePanes(): { panes: Panes; togglePane: (pane: Pane) => void; openPane: (pane: Pane) => void } {
  const isNarrow = useMedia('(max-width: 900px)');
  const [beside, setBeside] = useRemembered<Panes>('panes', { outline: true, checklist: true });
  const [over, setOver] = useState(NONE);
  useEffect(() => {
    if (!isNarrow) return undefined;
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.closest('.editor-main')) setOver(NONE);
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [isNarrow]);
  return {
    panes: isNarrow ? over : beside,
    openPane: (pane) => (isNarrow ? setOver({ ...NONE, [pane]: true }) : setBeside({ ...beside, [pane]: true })),
    togglePane: (pane) =>
      isNarrow ? setOver({ ...NONE, [pane]: !over[pane] }) : setBeside({ ...beside, [pane]: !beside[pane] }),
  };
}

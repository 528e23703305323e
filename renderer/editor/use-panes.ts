import { useEffect, useState } from 'react';
import { useMedia } from '../ui/use-media';
import { useRemembered } from '../ui/use-remembered';

export type Pane = 'outline' | 'checklist';
export type Panes = Record<Pane, boolean>;

const NONE: Panes = { outline: false, checklist: false };

/**
 * Which panes stand beside the page; remembered. Where there is room for the page and one pane only, one gives way to
 * the other; in a narrow window, or one zoomed in far, they lie over the page, one at a time, and give way when one goes
 * back to the text.
 */
export function usePanes(): { panes: Panes; togglePane: (pane: Pane) => void; openPane: (pane: Pane) => void } {
  const isNarrow = useMedia('(max-width: 900px)');
  const isTight = useMedia('(max-width: 1180px)');
  const [beside, setBeside] = useRemembered<Panes>('panes', { outline: true, checklist: true });
  const [alone, setAlone] = useRemembered<Panes>('pane-alone', { outline: false, checklist: true });
  const [over, setOver] = useState(NONE);
  useEffect(() => {
    if (!isNarrow) return undefined;
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.closest('.editor-main')) setOver(NONE);
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [isNarrow]);
  const panes = isNarrow ? over : isTight ? alone : beside;
  const show = (pane: Pane, shown: boolean) => {
    if (isNarrow) setOver({ ...NONE, [pane]: shown });
    else if (isTight) setAlone({ ...NONE, [pane]: shown });
    else setBeside({ ...beside, [pane]: shown });
  };
  return { panes, openPane: (pane) => show(pane, true), togglePane: (pane) => show(pane, !panes[pane]) };
}

import { useState } from 'react';
import { marginRoom } from '../review/margin-room';
import { useWindowWidth } from '../ui/use-window-width';
import type { PageView } from './pages/page-view';
import type { Pane, usePanes } from './use-panes';
import type { Zoom } from './zoom-steps';

/** Scroll bar of the desk and the edges of the panes, in pixels. */
const EDGES = 24;

interface Wanted {
  widths: Readonly<Record<Pane, number>>;
  view: PageView;
  zoom: Zoom;
  /** Whether there are comments that are to stand beside the text. */
  comments: boolean;
}

/**
 * The panes, of which the outline gives way to comments: where only one of the two has room beside the page, the outline
 * is not shown while there are comments, until one asks for it.
 */
export function useYieldingOutline(
  beside: ReturnType<typeof usePanes>,
  { widths, view, zoom, comments }: Wanted,
): ReturnType<typeof usePanes> {
  const [isAsked, setAsked] = useState(false);
  const { panes } = beside;
  const width = useWindowWidth() - EDGES - (panes.checklist ? widths.checklist : 0);
  const roomIn = (left: number) => marginRoom({ width: left, height: window.innerHeight }, view, zoom);
  const yields = comments && !isAsked && panes.outline && roomIn(width) > 0 && roomIn(width - widths.outline) === 0;
  return {
    ...beside,
    panes: yields ? { ...panes, outline: false } : panes,
    togglePane: (pane) => (pane === 'outline' && yields ? setAsked(true) : beside.togglePane(pane)),
    openPane: (pane) => (pane === 'outline' && yields ? setAsked(true) : beside.openPane(pane)),
  };
}

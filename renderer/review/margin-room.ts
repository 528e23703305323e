import { AROUND, drawnWidth, type DeskSize } from '../editor/fit-zoom';
import type { PageView } from '../editor/pages/page-view';
import type { Zoom } from '../editor/zoom-steps';

/** Width of a card, and of what lies between it and the page; margin.css has the same. */
const COLUMN = 248;
const COLUMN_GAP = 12;

/** What has to be left of the page's width for the margin's sake. */
const KEPT = 7 / 8;

/**
 * Pixels that the margin may take of a desk of this size; 0 where it has to give way to the list in the side pane. The
 * page is drawn as if they were taken also while there is nothing to stand in them: a first comment must not change it.
 */
export function marginRoom(size: DeskSize, view: PageView, zoom: Zoom): number {
  const need = COLUMN + COLUMN_GAP;
  const rest = { ...size, width: size.width - need };
  const beside = drawnWidth(zoom, view, rest);
  const hasRoom = beside <= rest.width - AROUND && beside >= KEPT * drawnWidth(zoom, view, size);
  return hasRoom ? need : 0;
}

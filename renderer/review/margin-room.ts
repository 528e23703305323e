import type { PageView } from '../editor/pages/page-view';
import type { Zoom } from '../editor/zoom-picker';

/** Width of a card, and of what lies between it and the page. */
const COLUMN = 248;
const COLUMN_GAP = 12;

const SHEET_PX = (210 / 25.4) * 96;
const AROUND = 48;
/** A page drawn smaller than this for the margin's sake would be hard to read. */
const LEAST_ZOOM = 0.66;
/** Nor may a column of text without pages become narrower. */
const LEAST_COLUMN = 480;

/** Pixels that the margin takes of a desk of this width; 0 where it has to give way to the list in the side pane. */
export function marginRoom(width: number, view: PageView, zoom: Zoom): number {
  const need = COLUMN + COLUMN_GAP;
  const rest = width - need - AROUND;
  if (view === 'plain') return rest >= LEAST_COLUMN ? need : 0;
  const least = typeof zoom === 'number' ? zoom : LEAST_ZOOM;
  return rest >= SHEET_PX * least ? need : 0;
}

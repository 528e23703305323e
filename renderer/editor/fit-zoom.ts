import type { PageView } from './pages/page-view';
import { clampZoom, type Zoom } from './zoom-steps';

/** Size of the desk in pixels; nothing before it was measured. */
export interface DeskSize {
  width: number;
  height: number;
}

/** A4 at 96 dpi, the widest a column without pages becomes, and the least room around both. */
const SHEET = { width: (210 / 25.4) * 96, height: (297 / 25.4) * 96 };
const COLUMN_PX = (26 / 2.54) * 96;
export const AROUND = 48;

/** The factor to draw the sheet with on a desk of this size. */
export function fitZoom(zoom: Zoom, view: PageView, { width, height }: DeskSize): number {
  if (typeof zoom === 'number') return zoom;
  // A column is as wide as the desk by itself.
  if (view === 'plain' || width === 0) return 1;
  const fit = (width - AROUND) / SHEET.width;
  const whole = Math.min(fit, (height - AROUND) / SHEET.height);
  return Math.min(1, clampZoom(Math.floor((zoom === 'page' ? whole : fit) * 100) / 100));
}

/** How wide the sheet or the column is then, in pixels. */
export function drawnWidth(zoom: Zoom, view: PageView, size: DeskSize): number {
  return view === 'plain' ? Math.min(size.width - AROUND, COLUMN_PX) : SHEET.width * fitZoom(zoom, view, size);
}

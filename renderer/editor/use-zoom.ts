import { useEffect, useState, type RefObject } from 'react';
import type { Zoom } from './zoom-picker';

/** A4 at 96 dpi, and the least room left and right of it. */
const SHEET_PX = (210 / 25.4) * 96;
const MARGIN_PX = 24;

/** The factor to draw the sheet with, following the width of the desk it lies on. */
export function useZoom(zoom: Zoom, desk: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = desk.current!;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [desk]);
  if (zoom !== 'fit') return zoom;
  const fit = (width - 2 * MARGIN_PX) / SHEET_PX;
  return width === 0 ? 1 : Math.max(0.5, Math.min(1, Math.floor(fit * 100) / 100));
}

import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { PageView } from './pages/page-view';
import { clampZoom, type Zoom } from './zoom-picker';

/** A4 at 96 dpi, and the least room around it. */
const SHEET = { width: (210 / 25.4) * 96, height: (297 / 25.4) * 96 };
const MARGIN_PX = 24;
const WHEEL_STEP = 0.0015;

/**
 * The factor to draw the sheet with, following the size of the desk it lies on. Ctrl and wheel change it. What is in
 * the middle of the desk stays there. `margin` is what others take of its width, in pixels.
 */
export function useZoom(
  zoom: Zoom,
  onZoom: (zoom: Zoom) => void,
  view: PageView,
  desk: RefObject<HTMLElement | null>,
  margin = 0,
): number {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = desk.current!;
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, [desk]);
  // A column is as wide as the desk by itself.
  const factor =
    view === 'plain' && typeof zoom !== 'number'
      ? 1
      : factorOf(zoom, { ...size, width: size.width === 0 ? 0 : size.width - margin });
  useKeptMiddle(factor, desk);
  const latest = useRef({ factor, onZoom });
  useEffect(() => {
    latest.current = { factor, onZoom };
  });
  useEffect(() => {
    const element = desk.current!;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const { factor, onZoom } = latest.current;
      onZoom(clampZoom(factor * Math.exp(-event.deltaY * WHEEL_STEP)));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [desk]);
  return factor;
}

function factorOf(zoom: Zoom, { width, height }: { width: number; height: number }): number {
  if (typeof zoom === 'number') return zoom;
  if (width === 0) return 1;
  const fit = (width - 2 * MARGIN_PX) / SHEET.width;
  const whole = Math.min(fit, (height - 2 * MARGIN_PX) / SHEET.height);
  return Math.min(1, clampZoom(Math.floor((zoom === 'page' ? whole : fit) * 100) / 100));
}

function useKeptMiddle(factor: number, desk: RefObject<HTMLElement | null>): void {
  const before = useRef(factor);
  useLayoutEffect(() => {
    const element = desk.current!;
    const half = element.clientHeight / 2;
    element.scrollTop = (element.scrollTop + half) * (factor / before.current) - half;
    before.current = factor;
  }, [factor, desk]);
}

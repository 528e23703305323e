import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { clampZoom, type Zoom } from './zoom-steps';

const WHEEL_STEP = 0.0015;

/** Keeps what is in the middle of the desk there as the factor changes. Ctrl and wheel change it. */
export function useZoom(factor: number, onZoom: (zoom: Zoom) => void, desk: RefObject<HTMLElement | null>): void {
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

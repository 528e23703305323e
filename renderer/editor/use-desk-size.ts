import { useLayoutEffect, useState, type RefObject } from 'react';
import type { DeskSize } from './fit-zoom';

/**
 * How much room the desk has for pages, without its scroll bars; followed, and known before anything is painted. While
 * another view stands in its place it keeps the size it had: coming back, the page must be drawn as it was left.
 */
export function useDeskSize(desk: RefObject<HTMLElement | null>): DeskSize {
  const [size, setSize] = useState<DeskSize>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = desk.current!;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0) setSize((was) => (was.width === width && was.height === height ? was : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [desk]);
  return size;
}

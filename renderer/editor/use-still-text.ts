import { useEffect, type RefObject } from 'react';

/** Words stay where the eye is when a bar comes or goes above the desk: the desk scrolls by as much as its top moved. */
export function useStillText(desk: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = desk.current!;
    let top: number | null = null;
    const observer = new ResizeObserver(() => {
      // While another view stands in its place it has no top.
      if (element.clientHeight === 0) return;
      const now = element.getBoundingClientRect().top;
      if (top !== null) element.scrollTop += now - top;
      top = now;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [desk]);
}

import { useEffect, useState, type RefObject } from 'react';
import { ReactEditor } from 'slate-react';
import type { ReportSession } from '../session/report-session';
import { layOut, type PlacedCard } from './margin-layout';

/** After the last key, in case words moved though the page did not grow. */
const QUIET_MS = 120;

export interface MarginLayout {
  placed: readonly PlacedCard[];
  /** For the element of a card: its height is followed while it is drawn. */
  watch: (element: HTMLElement) => () => void;
}

/**
 * Keeps the cards in sight beside their words, as the page scrolls, grows, and is edited. A key costs nothing here but
 * a timer: the page is read only in a frame that draws anyway, or after a pause.
 */
export function useMarginLayout(
  session: ReportSession,
  desk: RefObject<HTMLElement | null>,
  column: RefObject<HTMLElement | null>,
): MarginLayout {
  const [placed, setPlaced] = useState<readonly PlacedCard[]>([]);
  const [heights] = useState(() => new Map<string, number>());
  const [observer] = useState(() => ({ current: null as ResizeObserver | null, waiting: new Set<HTMLElement>() }));
  useEffect(() => {
    const { editor, margin, blocks, pagination, composing } = session;
    let frame = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const now = () => {
      frame = 0;
      if (!desk.current || !column.current) return;
      const surroundings = { editor, desk: desk.current, column: column.current, heights };
      const next = layOut(margin.cards.get(), margin.active.get(), surroundings);
      setPlaced((before) => (isSame(before, next) ? before : next));
    };
    const soon = () => void (frame ||= requestAnimationFrame(now));
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => (composing.current ? later() : soon()), QUIET_MS);
    };
    const sizes = new ResizeObserver((entries) => {
      for (const { target } of entries) {
        const { card, folded } = (target as HTMLElement).dataset;
        if (card !== undefined && folded === undefined) heights.set(card, (target as HTMLElement).offsetHeight);
      }
      soon();
    });
    observer.current = sizes;
    for (const element of observer.waiting) sizes.observe(element);
    sizes.observe(ReactEditor.toDOMNode(editor, editor));
    sizes.observe(desk.current!);
    desk.current!.addEventListener('scroll', soon, { passive: true });
    const scrolled = desk.current!;
    const stops = [
      margin.cards.subscribe(soon),
      margin.active.subscribe(soon),
      pagination.pages.subscribe(later),
      blocks.subscribe(later),
    ];
    soon();
    return () => {
      for (const stop of stops) stop();
      sizes.disconnect();
      observer.current = null;
      scrolled.removeEventListener('scroll', soon);
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [session, desk, column, heights, observer]);
  const [watch] = useState(() => (element: HTMLElement) => {
    observer.waiting.add(element);
    observer.current?.observe(element);
    return () => {
      observer.waiting.delete(element);
      observer.current?.unobserve(element);
    };
  });
  return { placed, watch };
}

function isSame(before: readonly PlacedCard[], next: readonly PlacedCard[]): boolean {
  return (
    before.length === next.length &&
    before.every(({ card, top, isFolded }, i) => {
      const other = next[i]!;
      return card === other.card && top === other.top && isFolded === other.isFolded;
    })
  );
}

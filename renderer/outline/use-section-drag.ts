import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';
import type { Block } from '../../core/report/block';
import type { Section } from '../../core/report/sections';
import { moveSectionTo } from '../editor/commands/move-section-to';
import type { ReportEditor } from '../editor/slate-types';
import { dropPlace, type DropGap } from './drop-place';

/** A press that moves further than this drags; nearer, it is a click. Pixels. */
const SLOP = 5;
/** Near the edges of the list it scrolls by itself. Pixels. */
const EDGE = 28;
const SCROLL_STEP = 8;

export interface SectionDrag {
  /** Id of the section being dragged. */
  dragged: string | null;
  /** Where it would drop now; null where it cannot. */
  drop: DropGap | null;
  onPointerDown: (event: PointerEvent, id: string) => void;
}

/** Dragging sections within the outline, with a line where they would drop; Escape lets go without moving. */
export function useSectionDrag(
  editor: ReportEditor,
  rows: readonly Section[],
  list: RefObject<HTMLElement | null>,
): SectionDrag {
  const [dragged, setDragged] = useState<string | null>(null);
  const [drop, setDrop] = useState<DropGap | null>(null);
  const latest = useRef(rows);
  useEffect(() => {
    latest.current = rows;
  });
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const onPointerDown = (down: PointerEvent, id: string) => {
    if (down.button !== 0 || down.pointerType === 'touch') return;
    let active = false;
    let place: DropGap | null = null;
    let y = down.clientY;
    let frame = 0;
    const look = () => {
      place = dropPlace(editor.children as Block[], latest.current, id, gapAt(list.current!, y));
      setDrop(place);
    };
    const scroll = () => {
      const { top, bottom } = list.current!.getBoundingClientRect();
      const by = y < top + EDGE ? -SCROLL_STEP : y > bottom - EDGE ? SCROLL_STEP : 0;
      if (by !== 0) {
        list.current!.scrollBy({ top: by, behavior: 'instant' });
        look();
      }
      frame = requestAnimationFrame(scroll);
    };
    const onMove = (event: globalThis.PointerEvent) => {
      y = event.clientY;
      if (!active && Math.hypot(event.clientX - down.clientX, y - down.clientY) < SLOP) return;
      if (!active) {
        active = true;
        setDragged(id);
        frame = requestAnimationFrame(scroll);
      }
      look();
    };
    const finish = (moves: boolean) => {
      stop.current?.();
      if (!active) return;
      // The click that ends a drag goes nowhere.
      const swallow = (event: Event) => event.stopPropagation();
      window.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
      if (moves && place) moveSectionTo(editor, id, place.place);
    };
    const onUp = () => finish(true);
    const onCancel = () => finish(false);
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !active) return;
      event.preventDefault();
      event.stopPropagation();
      finish(false);
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onCancel);
    window.addEventListener('keydown', onKey, true);
    stop.current = () => {
      stop.current = null;
      cancelAnimationFrame(frame);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onCancel);
      window.removeEventListener('keydown', onKey, true);
      setDragged(null);
      setDrop(null);
    };
  };
  return { dragged, drop, onPointerDown };
}

/** Which gap between rows is nearest to a height on the screen. */
function gapAt(list: HTMLElement, y: number): number {
  const rows = [...list.children];
  const below = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect();
    return y < top + height / 2;
  });
  return below < 0 ? rows.length : below;
}

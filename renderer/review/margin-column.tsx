import { memo, useRef, type ReactNode, type RefObject } from 'react';
import { useSession } from '../session/session-context';
import { useStore } from '../ui/store';
import { useMarginLayout } from './use-margin-layout';
import './margin.css';

/** What is said about the text, beside the words it is about. Only cards in sight are drawn. */
export function MarginColumn({ desk }: { desk: RefObject<HTMLElement | null> }) {
  const session = useSession();
  const column = useRef<HTMLElement>(null);
  const { placed, watch } = useMarginLayout(session, desk, column);
  const active = useStore(session.margin.active);
  return (
    <section ref={column} className="margin-column" aria-label="页边批注">
      {placed.map(({ card, top, isFolded }) => (
        <Slot
          key={card.id}
          id={card.id}
          top={top}
          isFolded={isFolded}
          active={card.id === active}
          render={card.render}
          watch={watch}
        />
      ))}
    </section>
  );
}

interface SlotProps {
  id: string;
  top: number;
  isFolded: boolean;
  active: boolean;
  render: (active: boolean) => ReactNode;
  watch: (element: HTMLElement) => () => void;
}

const Slot = memo(function Slot({ id, top, isFolded, active, render, watch }: SlotProps) {
  return (
    <div
      ref={(element) => (element ? watch(element) : undefined)}
      className="margin-slot"
      data-card={id}
      data-folded={isFolded || undefined}
      data-active={active || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      {render(active)}
    </div>
  );
});

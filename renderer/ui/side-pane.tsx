import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import './side-pane.css';

interface Props {
  side: 'left' | 'right';
  label: string;
  width: number;
  min: number;
  max: number;
  onWidth: (width: number) => void;
  children: ReactNode;
}

/** A pane beside the page; its inner edge can be dragged, or moved with the arrow keys. */
export function SidePane({ side, label, width, min, max, onWidth, children }: Props) {
  const start = useRef({ x: 0, width });
  const sign = side === 'left' ? 1 : -1;
  const resize = (to: number) => onWidth(Math.round(Math.min(max, Math.max(min, to))));
  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    resize(start.current.width + sign * (event.clientX - start.current.x));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') resize(width - sign * 16);
    if (event.key === 'ArrowRight') resize(width + sign * 16);
  };
  const edge = (
    <div
      className="side-pane-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label={`${label}的宽度`}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
  // Tab comes to it where it stands.
  return (
    <aside className={`side-pane side-pane-${side}`} style={{ width }} aria-label={label}>
      {side === 'right' && edge}
      {children}
      {side === 'left' && edge}
    </aside>
  );
}

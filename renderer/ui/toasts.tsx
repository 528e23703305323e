import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { AppError, errorSentence } from '../../core/errors';
import { api } from '../api';
import { createStore, useStore } from './store';
import './toasts.css';

interface Notice {
  id: number;
  kind: 'error' | 'done';
  text: string;
  /** What may be done about it, such as taking it back. */
  action?: NoticeAction;
}

export interface NoticeAction {
  name: string;
  run: () => void;
}

const notices = createStore<readonly Notice[]>([]);
let lastId = 0;

/** Shows one sentence at the foot of the window for some seconds. */
export function notify(text: string, kind: Notice['kind'] = 'done', action?: NoticeAction): void {
  const others = notices.get().filter((notice) => notice.text !== text);
  notices.set([...others.slice(-2), { id: ++lastId, kind, text, ...(action && { action }) }]);
}

/** Shows the sentence of an expected failure; anything else is logged and shown as unexpected. */
export function notifyError(error: unknown): void {
  // Who cancels knows.
  if (error instanceof AppError && error.code === 'cancelled') return;
  notify(sentenceOf(error), 'error');
}

/** The Chinese sentence for anything that was thrown. */
export function sentenceOf(error: unknown): string {
  if (error instanceof AppError) return error.message;
  void api.logProblem(error instanceof Error ? (error.stack ?? error.message) : String(error)).catch(() => undefined);
  return errorSentence('internal');
}

/** What is told in passing; it goes by itself, but not while somebody reads, uses or cannot see it. */
export function Toasts() {
  const list = useStore(notices);
  return (
    <div className="toasts" role="status" aria-live="polite" aria-atomic={false} aria-relevant="additions">
      {list.map((notice) => (
        <Toast key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

function Toast({ notice: { id, kind, text, action } }: { notice: Notice }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => close(id), kind === 'error' ? 12_000 : 5_000);
    return () => clearTimeout(timer);
  }, [held, id, kind]);
  useEffect(() => {
    const hold = () => setHeld(true);
    const release = () => setHeld(false);
    window.addEventListener('blur', hold);
    window.addEventListener('focus', release);
    return () => {
      window.removeEventListener('blur', hold);
      window.removeEventListener('focus', release);
    };
  }, []);
  return (
    <div
      className={`toast toast-${kind}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close(id);
      }}
    >
      {kind === 'error' ? <CircleAlert aria-hidden /> : <CircleCheck aria-hidden />}
      <div>{text}</div>
      {action && (
        <button
          type="button"
          className="toast-action"
          onClick={() => {
            action.run();
            close(id);
          }}
        >
          {action.name}
        </button>
      )}
      <button type="button" className="toast-close" aria-label="关闭提示" onClick={() => close(id)}>
        <X aria-hidden />
      </button>
    </div>
  );
}

function close(id: number): void {
  notices.set(notices.get().filter((notice) => notice.id !== id));
}

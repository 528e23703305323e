import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { Toast } from 'radix-ui';
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

export function Toasts() {
  const list = useStore(notices);
  const close = (id: number) => notices.set(notices.get().filter((notice) => notice.id !== id));
  return (
    <Toast.Provider label="提示" swipeDirection="down">
      {list.map(({ id, kind, text, action }) => (
        <Toast.Root
          key={id}
          className={`toast toast-${kind}`}
          duration={kind === 'error' ? 12_000 : 5_000}
          onOpenChange={(open) => !open && close(id)}
        >
          {kind === 'error' ? <CircleAlert aria-hidden /> : <CircleCheck aria-hidden />}
          <Toast.Description>{text}</Toast.Description>
          {action && (
            <Toast.Action asChild altText={action.name}>
              <button type="button" className="toast-action" onClick={action.run}>
                {action.name}
              </button>
            </Toast.Action>
          )}
          <Toast.Close className="toast-close" aria-label="关闭">
            <X aria-hidden />
          </Toast.Close>
        </Toast.Root>
      ))}
      <Toast.Viewport className="toasts" label="提示（{hotkey}）" />
    </Toast.Provider>
  );
}

import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from '../ui/button';

interface Props {
  label: string;
  placeholder: string;
  initial?: string;
  submit: string;
  autoFocus?: boolean;
  /** Whether the buttons are shown while nothing is typed. */
  open?: boolean;
  onType?: (text: string) => void;
  /** Resolves to false when the text is to stay. */
  onSubmit: (text: string) => unknown;
  onCancel?: () => void;
  /** What stands beside the buttons. */
  extra?: ReactNode;
}

/** Where one writes a comment or an answer: Ctrl+Enter sends it, Esc leaves it. */
export function Composer(props: Props) {
  const { label, placeholder, initial = '', submit, autoFocus = false, open = false, extra } = props;
  const { onType, onSubmit, onCancel } = props;
  const [text, setText] = useState(initial);
  const [isNear, setIsNear] = useState(autoFocus);
  const sending = useRef(false);
  const write = (next: string) => {
    setText(next);
    onType?.(next);
  };
  const send = async () => {
    if (text.trim() === '' || sending.current) return;
    sending.current = true;
    if ((await onSubmit(text)) !== false) write('');
    sending.current = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void send();
    } else if (event.key === 'Escape' && onCancel) {
      event.preventDefault();
      onCancel();
    }
  };
  const isOpen = open || isNear || text !== '';
  return (
    <div className="composer" data-open={isOpen || undefined}>
      <textarea
        ref={(field) => {
          if (field && autoFocus && !field.dataset['met']) {
            field.dataset['met'] = 'true';
            field.focus({ preventScroll: true });
            field.setSelectionRange(field.value.length, field.value.length);
          }
        }}
        className="input composer-text"
        aria-label={label}
        placeholder={placeholder}
        rows={1}
        maxLength={4000}
        value={text}
        onFocus={() => setIsNear(true)}
        onChange={({ target }) => write(target.value)}
        onKeyDown={onKeyDown}
      />
      {isOpen && (
        <div className="composer-buttons">
          {extra}
          <span className="composer-gap" />
          {(onCancel ?? text !== '') && (
            <Button
              look="quiet"
              onClick={() => {
                write('');
                setIsNear(false);
                onCancel?.();
              }}
            >
              取消
            </Button>
          )}
          <Button
            look="primary"
            title={`${submit}（Ctrl+Enter）`}
            disabled={text.trim() === ''}
            onClick={() => void send()}
          >
            {submit}
          </Button>
        </div>
      )}
    </div>
  );
}

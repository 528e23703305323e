import type { ReactNode, SyntheticEvent } from 'react';
import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { Button } from './button';
import { useReturnFocus } from './return-focus';
import './modal.css';

export interface ModalProps {
  title: string;
  /** One sentence under the title; also what a screen reader announces. */
  description?: string;
  width?: number;
  /** Where in the manual F1 leads from here. */
  topic?: string;
  onClose: () => void;
  /** Makes the dialog a form: Enter submits. */
  onSubmit?: () => void;
  footer: ReactNode;
  children: ReactNode;
}

/** A modal dialog with a title, a scrolling body and a row of buttons. */
export function Modal({ title, description, width = 520, topic, onClose, onSubmit, footer, children }: ModalProps) {
  const returnFocus = useReturnFocus();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onSubmit?.();
    const form = event.currentTarget;
    requestAnimationFrame(() => focusFault(form));
  };
  const body = (
    <>
      <div ref={scrolledByKeys} className="modal-body">
        {children}
      </div>
      <div className="modal-footer">{footer}</div>
    </>
  );
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="modal-overlay" />
        <Dialog.Content
          className="modal"
          style={{ width }}
          data-topic={topic}
          onOpenAutoFocus={focusFirst}
          onCloseAutoFocus={returnFocus}
          onInteractOutside={stayForToasts}
          onKeyDown={(event) => event.key === 'Enter' && event.target === event.currentTarget && submit(event)}
          {...(description ? {} : { 'aria-describedby': undefined })}
        >
          <header className="modal-header">
            <Dialog.Title>{title}</Dialog.Title>
            {description && <Dialog.Description>{description}</Dialog.Description>}
            <Dialog.Close asChild>
              <Button look="quiet" icon={<X />} aria-label="关闭" className="modal-close" />
            </Dialog.Close>
          </header>
          {onSubmit ? (
            <form className="modal-form" onSubmit={submit}>
              {body}
            </form>
          ) : (
            body
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** To read or use what is told in passing is not to leave the dialog. */
function stayForToasts(event: CustomEvent<{ originalEvent: Event }>): void {
  const { target } = event.detail.originalEvent;
  if (target instanceof Element && target.closest('.toasts')) event.preventDefault();
}

/** What a form refuses is mended where it stands. */
function focusFault(form: Element): void {
  form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}

/** A dialog begins where one goes on: in its first field, else on what it proposes, else at its head; not on the cross. */
function focusFirst(event: Event): void {
  const dialog = event.currentTarget as HTMLElement;
  const first =
    dialog.querySelector<HTMLElement>(
      '.modal-body :is(input:not([readonly], [type="checkbox"], [type="radio"]), textarea):enabled',
    ) ??
    dialog.querySelector<HTMLElement>('.modal-footer .button-primary:enabled') ??
    dialog;
  event.preventDefault();
  first.focus();
}

/** What is longer than the dialog and holds no control must be reached by Tab to be scrolled by keys. */
function scrolledByKeys(body: HTMLElement | null): (() => void) | undefined {
  if (!body) return undefined;
  const observer = new ResizeObserver(() => {
    const isLong = body.scrollHeight > body.clientHeight;
    if (isLong && !body.querySelector('a, button, input, select, textarea, [tabindex]')) body.tabIndex = 0;
    else body.removeAttribute('tabindex');
  });
  observer.observe(body);
  return () => observer.disconnect();
}

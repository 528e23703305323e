import type { ReactNode } from 'react';
import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { Button } from './button';
import './modal.css';

export interface ModalProps {
  title: string;
  /** One sentence under the title; also what a screen reader announces. */
  description?: string;
  width?: number;
  onClose: () => void;
  /** Makes the dialog a form: Enter submits. */
  onSubmit?: () => void;
  footer: ReactNode;
  children: ReactNode;
}

/** A modal dialog with a title, a scrolling body and a row of buttons. */
export function Modal({ title, description, width = 520, onClose, onSubmit, footer, children }: ModalProps) {
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
        <Dialog.Content className="modal" style={{ width }} {...(description ? {} : { 'aria-describedby': undefined })}>
          <header className="modal-header">
            <Dialog.Title>{title}</Dialog.Title>
            {description && <Dialog.Description>{description}</Dialog.Description>}
            <Dialog.Close asChild>
              <Button look="quiet" icon={<X />} aria-label="关闭" className="modal-close" />
            </Dialog.Close>
          </header>
          {onSubmit ? (
            <form
              className="modal-form"
              onSubmit={(event) => {
                event.preventDefault();
                event.stopPropagation();
                onSubmit();
              }}
            >
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

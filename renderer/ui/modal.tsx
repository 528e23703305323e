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
      <div className="modal-body">{children}</div>
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

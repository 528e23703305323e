import type { DocumentElements } from '../../core/variant/elements';

/** What each tab of the dialog is handed: the elements as they are being edited. */
export interface ElementFields {
  elements: DocumentElements;
  onChange: (change: Partial<DocumentElements>) => void;
}

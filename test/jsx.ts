import { createEditor } from 'slate';
import { createEditor as editorCreator, createHyperscript } from 'slate-hyperscript';
import { withReport } from '../renderer/editor/create-report-editor';
import type { ReportEditor } from '../renderer/editor/slate-types';
import { numberedIds } from '../core/report/ids';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- where TypeScript looks for the elements of JSX
  namespace JSX {
    interface IntrinsicElements {
      [name: string]: object;
    }
  }
}

/** An editor with every report behaviour, without React; ids are n1, n2, … and no time passes. */
export function reportEditor(): ReportEditor {
  return withReport(createEditor() as ReportEditor, {
    newId: numberedIds('n'),
    now: () => 0,
    isComposing: () => false,
  });
}

/** Writes editor states as JSX in fixtures; each block needs its id. */
export const jsx = createHyperscript({
  elements: {
    title: { type: 'title' },
    addressee: { type: 'addressee' },
    p: { type: 'paragraph' },
    signature: { type: 'signature' },
    date: { type: 'date' },
    note: { type: 'attachment-note' },
    h1: { type: 'heading', level: 1 },
    h2: { type: 'heading', level: 2 },
    h3: { type: 'heading', level: 3 },
    h4: { type: 'heading', level: 4 },
    table: { type: 'table' },
    row: { type: 'row' },
    cell: { type: 'cell' },
  },
  creators: { editor: editorCreator(reportEditor as never) },
});

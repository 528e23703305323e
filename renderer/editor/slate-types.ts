import type { BaseEditor } from 'slate';
import type { HistoryEditor } from 'slate-history';
import type { ReactEditor } from 'slate-react';
import type { Block, Span, TableCell, TableRow } from '../../core/report/block';

/** Slate's value is `report.blocks` itself: its elements are our blocks, its leaves our spans. */
declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor & HistoryEditor;
    Element: Block | TableRow | TableCell;
    Text: Span;
  }
}

export type ReportEditor = BaseEditor & ReactEditor & HistoryEditor;

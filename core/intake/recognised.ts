import type { Block } from '../report/block';
import type { Part } from '../report/part';
import type { Comment } from '../report/comment';
import type { Change } from '../suggest/change';

/**
 * One paragraph or table as it stands in a source file, before anything is known of its meaning.
 * Readers (.docx, .txt, .md) produce these; recognition turns them into blocks.
 */
export interface SourceParagraph {
  kind: 'paragraph';
  /** Text as typed, tabs and soft line breaks (\n) included; spans carry comment marks and `bold`. */
  spans: SourceSpan[];
  /** Number given by Word's automatic numbering, such as “（一）”; not part of the text. */
  autoNumber?: string;
  /** Heading level by style or outline level, 1 to 9. */
  outlineLevel?: number;
  align?: 'left' | 'center' | 'right';
  /** Id of the block this paragraph was exported from, where the file is our own. */
  block?: string;
  /** What the section it heads is for, where the file says so. */
  part?: Part | null;
  /** Who put its end in or wants it gone, where tracked changes are kept; spans and rows carry marks of these names. */
  endInserted?: Change;
  endDeleted?: Change;
  /** A tracked change of its heading level; null for a paragraph. */
  formerLevel?: { change: Change; was: number | null };
}

export interface SourceSpan {
  text: string;
  bold?: true;
  /** East Asian font name, such as 黑体: run-in headings show by it. */
  font?: string;
  [mark: string]: unknown;
}

export interface SourceTable {
  kind: 'table';
  rows: SourceRow[];
  /** Id of the block this table was exported from, where the file is our own. */
  block?: string;
}

export interface SourceRow {
  header?: true;
  inserted?: Change;
  deleted?: Change;
  cells: SourceCell[];
}

export interface SourceCell {
  spans: SourceSpan[];
  colSpan?: number;
  rowSpan?: number;
}

export type SourceBlock = SourceParagraph | SourceTable;

/** What a file held, in order. */
export interface Source {
  blocks: SourceBlock[];
  comments: Comment[];
  /** Things the reader had to leave out, such as pictures. */
  dropped: Dropped[];
}

/**
 * page-chrome: 网页导航等 · doubled-title: 重复标题 · number: 编号（改为自动编号） · web-address: 网址 · picture: 图片 ·
 * unsupported: 不支持的内容（如脚注）.
 */
export type DropReason = 'page-chrome' | 'doubled-title' | 'number' | 'web-address' | 'picture' | 'unsupported';

/** Text that did not become a block, and why. */
export interface Dropped {
  text: string;
  reason: DropReason;
  /** For a number: the heading it stood before. */
  block?: string;
}

/** A file recognised as a report: what became blocks, and what was dropped with the reason. */
export interface Recognised {
  blocks: Block[];
  comments: Comment[];
  dropped: Dropped[];
  /** Every number that was typed before a heading and is derived now; `dropped` lists those that changed. */
  numbers: { block: string; text: string }[];
  /** As far as the text tells; empty when it does not. */
  unit: string;
  year: number | null;
  template: string | null;
}

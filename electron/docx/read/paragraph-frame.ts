import type { Part } from '../../../core/report/part';
import type { SourceParagraph, SourceSpan } from '../../../core/intake/recognised';
import type { Change } from '../../../core/suggest/change';
import type { Anchors } from './anchors';
import type { Numbering } from './numbering';
import type { Mark } from './revisions';
import type { Style, Styles } from './styles';

/** What a run says of its own look. */
export interface Run {
  bold?: boolean;
  font?: string;
  style?: string;
  hidden?: boolean;
  /** Identifies the look and the open comment ranges of the last text, so that like text joins one span. */
  version?: number;
}

/** A paragraph that is being read. */
export interface ParagraphFrame {
  spans: SourceSpan[];
  run: Run | null;
  styleId?: string;
  numId?: string;
  numLevel?: number;
  align?: string;
  outlineLevel?: number;
  block?: string;
  part?: Part | null;
  /** Its end mark is a tracked deletion: the next paragraph goes on in this one. */
  joinsNext?: boolean;
  /** Who put its end mark in or wants it gone, where tracked changes are kept. */
  inserted?: Change;
  deleted?: Change;
  /** What it was before a tracked change of its style. */
  former?: Mark;
  hidden: string;
}

export function openParagraph(carried: SourceSpan[]): ParagraphFrame {
  return { spans: carried, run: null, hidden: '' };
}

/** Appends text in the look of the current run. */
export function appendText(frame: ParagraphFrame, text: string, styles: Styles, anchors: Anchors): void {
  const run = (frame.run ??= {});
  if (run.hidden) {
    frame.hidden += text;
    return;
  }
  const last = frame.spans.at(-1);
  if (last && run.version === anchors.version()) {
    last.text += text;
    return;
  }
  const paragraph = styles.paragraph(frame.styleId);
  const character: Style | null = run.style === undefined ? null : styles.character(run.style);
  const bold = run.bold ?? character?.bold ?? paragraph.bold ?? false;
  const font = run.font ?? character?.font ?? paragraph.font;
  const span: SourceSpan = { text };
  if (bold) span.bold = true;
  if (font !== undefined) span.font = font;
  anchors.mark(span);
  run.version = anchors.version();
  if (last && alike(last, span)) last.text += text;
  else frame.spans.push(span);
}

function alike(a: SourceSpan, b: SourceSpan): boolean {
  let count = 0;
  for (const key in a) {
    count += 1;
    if (key !== 'text' && a[key] !== b[key]) return false;
  }
  for (const _ in b) count -= 1;
  return count === 0;
}

/** The finished paragraph. Takes its turn in automatic numbering, even when empty, as Word does. */
export function closeParagraph(frame: ParagraphFrame, styles: Styles, numbering: Numbering): SourceParagraph {
  const style = styles.paragraph(frame.styleId);
  const paragraph: SourceParagraph = { kind: 'paragraph', spans: frame.spans };
  const numId = frame.numId ?? style.numId;
  if (numId !== undefined && numId !== '0') {
    const level = frame.numLevel ?? (frame.numId === undefined ? style.numLevel : 0);
    const number = numbering.next(numId, level, frame.styleId)?.trim();
    if (number) paragraph.autoNumber = number;
  }
  const outline = headingLevel(frame.outlineLevel ?? style.outlineLevel);
  if (outline !== undefined) paragraph.outlineLevel = outline;
  if (frame.inserted) paragraph.endInserted = frame.inserted;
  if (frame.deleted) paragraph.endDeleted = frame.deleted;
  if (frame.former) {
    const { change, styleId, outlineLevel } = frame.former;
    const was = headingLevel(outlineLevel ?? styles.paragraph(styleId).outlineLevel) ?? null;
    if (was !== (outline ?? null)) paragraph.formerLevel = { change, was };
  }
  const align = ALIGN[frame.align ?? style.align ?? ''];
  if (align) paragraph.align = align;
  if (frame.block !== undefined) paragraph.block = frame.block;
  if (frame.part !== undefined) paragraph.part = frame.part;
  return paragraph;
}

function headingLevel(outline: number | undefined): number | undefined {
  return outline !== undefined && outline >= 1 && outline <= 9 ? outline : undefined;
}

const ALIGN: Readonly<Record<string, 'left' | 'center' | 'right'>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
};

import { BuilderElement, Tab, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Span } from '../../../core/report/block';
import { threadEnd, threadStart } from './comment-range';
import type { Anchors } from './comment-threads';

/** Characters that Word would set in the Latin font, or break lines at as if they were Latin, without this hint. */
const AMBIGUOUS = /[^\u0000-\u007F\u3000-\u30FF\u3400-\u9FFF\uFF00-\uFFEF]/u;

/** One run of text. Line ends and tabs inside it become Word's own. */
export function textRun(text: string, style?: string): TextRun {
  const look: IRunOptions = {
    ...(style && { style }),
    ...(AMBIGUOUS.test(text) && { font: { hint: 'eastAsia' } }),
  };
  if (!/[\n\t]/u.test(text)) return new TextRun({ ...look, text });
  const pieces = text.split(/(\n|\t)/u).filter((piece) => piece !== '');
  return new TextRun({ ...look, children: pieces.map(runChild) });
}

function runChild(piece: string): Tab | BuilderElement | string {
  if (piece === '\t') return new Tab();
  return piece === '\n' ? new BuilderElement({ name: 'w:br' }) : piece;
}

/** The runs of spans with the ends of their comments. `styleOf` gives the character style of a span, if it has one. */
export function spanRuns(
  spans: readonly Span[],
  anchors: Anchors,
  styleOf: (span: Span) => string | undefined = () => undefined,
): ParagraphChild[] {
  return spans.flatMap((span) => [
    ...(anchors.starts.get(span) ?? []).flatMap(threadStart),
    ...(span.text === '' ? [] : [textRun(span.text, styleOf(span))]),
    ...(anchors.ends.get(span) ?? []).flatMap(threadEnd),
  ]);
}

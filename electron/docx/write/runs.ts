import { BuilderElement, Tab, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Span } from '../../../core/report/block';
import { threadEnd, threadStart } from './comment-range';
import type { Anchors } from './comment-threads';
import type { Revisions } from './revisions';
import { deletedText, moveStart, moveStop, trackedRun } from './tracked-runs';

/** Characters that Word would set in the Latin font, or break lines at as if they were Latin, without this hint. */
const AMBIGUOUS = /[^\u0000-\u007F\u3000-\u30FF\u3400-\u9FFF\uFF00-\uFFEF]/u;

/** One run of text. Line ends and tabs inside it become Word's own. */
export function textRun(text: string, style?: string): TextRun {
  const look = runLook(text, style);
  if (!/[\n\t]/u.test(text)) return new TextRun({ ...look, text });
  return new TextRun({ ...look, children: runChildren(text, (piece) => piece) });
}

function goneRun(text: string, style?: string): TextRun {
  return new TextRun({ ...runLook(text, style), children: runChildren(text, deletedText) });
}

function runLook(text: string, style?: string): IRunOptions {
  return { ...(style && { style }), ...(AMBIGUOUS.test(text) && { font: { hint: 'eastAsia' } }) };
}

function runChildren<T>(text: string, write: (piece: string) => T): (Tab | BuilderElement | T)[] {
  const pieces = text.split(/(\n|\t)/u).filter((piece) => piece !== '');
  return pieces.map((piece) => {
    if (piece === '\t') return new Tab();
    return piece === '\n' ? new BuilderElement({ name: 'w:br' }) : write(piece);
  });
}

/**
 * The runs of spans with the ends of their comments and what is suggested about them. `styleOf` gives the character
 * style of a span, if it has one.
 */
export function spanRuns(
  spans: readonly Span[],
  { anchors, revisions }: { anchors: Anchors; revisions: Revisions },
  styleOf: (span: Span) => string | undefined = () => undefined,
): ParagraphChild[] {
  const { starts, ends } = revisions.moves;
  return spans.flatMap((span) => {
    const style = styleOf(span);
    const [begun, done] = [starts.get(span), ends.get(span)];
    const run = (gone: boolean) => (gone ? goneRun : textRun)(span.text, style);
    return [
      ...(begun ? [moveStart(begun, revisions)] : []),
      ...(anchors.points.get(span) ?? []).flatMap((thread) => [...threadStart(thread), ...threadEnd(thread)]),
      ...(anchors.starts.get(span) ?? []).flatMap(threadStart),
      ...(span.text === '' ? [] : [trackedRun(span, run, revisions)]),
      ...(anchors.ends.get(span) ?? []).flatMap(threadEnd),
      ...(done ? [moveStop(done, revisions) as unknown as ParagraphChild] : []),
    ];
  });
}

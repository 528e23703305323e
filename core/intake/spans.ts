import type { Span } from '../report/block';
import { visibleText } from './blank';
import type { SourceSpan } from './recognised';

/** The part of the spans from `start` to `end` (UTF-16 units of their joined text); marks stay. */
export function sliceSpans(spans: readonly SourceSpan[], start: number, end = Infinity): SourceSpan[] {
  const slice: SourceSpan[] = [];
  let at = 0;
  for (const span of spans) {
    const text = span.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (text !== '') slice.push({ ...span, text });
    at += span.text.length;
  }
  return slice;
}

/** Spans without invisible marks and surrounding blanks. */
export function cleanSpans(spans: readonly SourceSpan[]): SourceSpan[] {
  const visible = spans.map((span) => ({ ...span, text: visibleText(span.text) }));
  const text = joinText(visible);
  const start = text.length - text.trimStart().length;
  return sliceSpans(visible, start, Math.max(start, text.trimEnd().length));
}

export function joinText(spans: readonly SourceSpan[]): string {
  let text = '';
  for (const span of spans) text += span.text;
  return text;
}

/** Cuts spans at soft line breaks; empty lines vanish. In linear time: a page may hold nothing but breaks. */
export function splitLines(spans: readonly SourceSpan[]): SourceSpan[][] {
  const lines: SourceSpan[][] = [[]];
  for (const span of spans) {
    for (const [n, text] of span.text.split('\n').entries()) {
      if (n > 0) lines.push([]);
      if (text !== '') lines.at(-1)!.push({ ...span, text });
    }
  }
  return lines.map(cleanSpans).filter((line) => line.length > 0);
}

/** Spans as a block keeps them: fonts and bold are the layout's business, neighbours with equal marks are one. */
export function blockChildren(spans: readonly SourceSpan[], headLength = 0): Span[] {
  const head = sliceSpans(spans, 0, headLength).map((span) => plain(span, true));
  const rest = sliceSpans(spans, headLength).map((span) => plain(span, false));
  const children: Span[] = [];
  for (const span of [...head, ...rest]) {
    const last = children.at(-1);
    if (last && sameMarks(last, span)) last.text += span.text;
    else children.push(span);
  }
  return children.length > 0 ? children : [{ text: '' }];
}

function plain({ bold: _bold, font: _font, ...span }: SourceSpan, head: boolean): Span {
  return head ? { ...span, head: true } : span;
}

function sameMarks(a: Span, b: Span): boolean {
  const names = Object.keys(a).filter((name) => name !== 'text');
  return (
    names.length === Object.keys(b).filter((name) => name !== 'text').length &&
    names.every((name) => a[name] === b[name])
  );
}

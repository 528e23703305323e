import type { SourceSpan } from './recognised';

/**
 * How the words after a heading's number stand: `whole` all heading · `run-in` heading and body in one paragraph ·
 * `item` one of a list, ending in a semicolon · `none` a sentence without a heading of its own.
 */
export type HeadShape = { shape: 'whole' | 'item' | 'none' } | { shape: 'run-in'; head: number };

/** Longest first sentence that still reads as a heading. */
export const LONGEST_HEAD = 60;
const LONGEST_COLON_HEAD = 14;
const HAN = /[\p{Script=Han}”》）]/u;
/** A sentence that counts something tells facts; headings do not. */
const FIGURE = /\d\s*(?:余|多)?(?:件|次|人|项|个|家|户|场|名|份|条|宗|起|万|亿|%|％|部|期|处|所|批)/u;
const HEAD_FONT = /黑|楷|小标宋/u;

/** Judges the words of a numbered line; `head` counts UTF-16 units from the start of the words. */
export function headShape(words: string, spans: readonly SourceSpan[] = []): HeadShape {
  const byFont = fontBoundary(spans);
  if (byFont !== null) return { shape: 'run-in', head: byFont };
  const stop = firstStop(words);
  const counting = words.search(/[一首]是|第一[，、]/u);
  const beforeCounting = counting >= 4 && counting <= LONGEST_HEAD && (stop === -1 || counting < stop);
  if (beforeCounting && words.length > counting + 12) return { shape: 'run-in', head: counting };
  const colon = words.search(/[：:]/u);
  const colonHead =
    colon >= 2 && colon <= LONGEST_COLON_HEAD && colon < words.length - 1 && !/[，。；,]/u.test(words.slice(0, colon));
  if (stop === -1 || stop === words.length - 1) {
    if (/[；;，,]$/u.test(words)) return { shape: 'item' };
    if (colonHead && (words.length - colon > 16 || /[，,].*。$/u.test(words.slice(colon))))
      return { shape: 'run-in', head: colon + 1 };
    const gap = byGap(words);
    if (gap) return gap;
    if (words.length <= LONGEST_HEAD + 1) return { shape: stop !== -1 && FIGURE.test(words) ? 'none' : 'whole' };
    if (colonHead) return { shape: 'run-in', head: colon + 1 };
    return { shape: 'none' };
  }
  if (colonHead && colon < stop) return { shape: 'run-in', head: colon + 1 };
  if (stop <= LONGEST_HEAD) return byGap(words.slice(0, stop)) ?? { shape: 'run-in', head: stop + 1 };
  return byGap(words) ?? { shape: 'none' };
}

/** Index of the first full stop outside quotes and brackets; -1 when there is none. */
export function firstStop(words: string): number {
  let depth = 0;
  for (let i = 0; i < words.length; i += 1) {
    const char = words[i]!;
    if ('“‘《（(「'.includes(char)) depth += 1;
    else if ('”’》）)」'.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && ('。！？'.includes(char) || isTypedStop(words, i))) return i;
  }
  // An unclosed quote hides every stop behind it: look again without minding quotes.
  return depth > 0 ? words.search(/[。！？]/u) : -1;
}

/** A full stop typed with a Latin keyboard: “压实工作责任.街道党工委……”, not 3.5 and not a web address. */
function isTypedStop(words: string, i: number): boolean {
  return (
    /[.．]/u.test(words[i]!) && HAN.test(words[i - 1] ?? '') && (i === words.length - 1 || HAN.test(words[i + 1]!))
  );
}

/** “加强组织领导　　坚持……”: a wide gap parts heading and body where the full stop was forgotten. */
function byGap(words: string): HeadShape | null {
  const gap = /^(.{4,40}?)(?:[ \u3000]{2,}|\t|\u3000)(?=.{20})/u.exec(words);
  if (gap && !/[，。；,]/u.test(gap[1]!)) return { shape: 'run-in', head: gap[0].length };
  const blank = /^[^\s，。；：,;:]{4,24} (?=[^\s。；]{20})/u.exec(words);
  const rest = blank ? words.slice(blank[0].length) : '';
  // One blank alone may stand between two phrases of a heading: what follows must be a sentence that tells something.
  return /^[^。；]{30}/u.test(rest) && /^[^。；]*[，,\d]/u.test(rest)
    ? { shape: 'run-in', head: blank![0].length }
    : null;
}

/** Where a bold or 黑体/楷体 beginning ends; null when the paragraph is all one. */
function fontBoundary(spans: readonly SourceSpan[]): number | null {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last || !isHead(first) || isHead(last)) return null;
  let end = 0;
  for (const span of spans) {
    if (!isHead(span)) break;
    end += span.text.length;
  }
  return end >= 2 && end <= LONGEST_HEAD + 20 ? end : null;
}

function isHead(span: SourceSpan): boolean {
  return span.bold === true || HEAD_FONT.test(span.font ?? '');
}

/**
 * Where to cut a long sentence that must be a heading because its neighbours are: after its first sentence, else
 * after its first clause that says more than when.
 */
export function forcedHead(words: string): number {
  const stop = firstStop(words);
  if (stop > 0 && stop < words.length - 1 && stop <= 120) return stop + 1;
  let start = 0;
  // One mark at a time: a pattern for whole clauses would look at a long rest again from each of its characters.
  for (const { index } of words.matchAll(/[，,；;]/gu)) {
    const clause = words.slice(start, index);
    if (index + 1 >= 10 && !/^(?:20\d\d年|今年|一年|截至|目前)/u.test(clause)) return index + 1;
    start = index + 1;
  }
  return words.length;
}

import { firstStop, headShape, LONGEST_HEAD } from './head-shape';
import type { Line } from './line';

/** A heading found by how its paragraph begins; `head` is null for a line that is all heading. */
export interface UnnumberedHead {
  index: number;
  head: number | null;
}

/**
 * The level-2 headings of a section that numbers none. One such paragraph may be chance, two are a habit; the first
 * habit that fits counts.
 */
export function unnumberedHeads(lines: readonly Line[], indexes: readonly number[]): UnnumberedHead[] {
  for (const rule of [aspectHead, boldHead, countedHead, titleLine]) {
    const heads = indexes.flatMap((index, i) => {
      const line = lines[index]!;
      const next = lines[indexes[i + 1] ?? -1];
      const head = line.table || line.number ? undefined : rule(line, next);
      return head === undefined ? [] : [{ index, head }];
    });
    if (heads.length >= 2) return heads;
  }
  return [];
}

/** “在重大行政决策科学民主合法方面。一是……” */
function aspectHead({ text }: Line): number | undefined {
  const match =
    /^[^。；，]{0,14}?在[^。；]{2,60}?方面(?:[。：:]|[，,](?=一是))/u.exec(text) ??
    /^[^。；，：]{2,40}方面[。：:]/u.exec(text);
  return match && match[0].length <= LONGEST_HEAD + 20 && match[0].length < text.length ? match[0].length : undefined;
}

/** A beginning set in bold or 黑体, in a file that knows fonts. */
function boldHead({ spans, text }: Line): number | undefined {
  if (!spans.some((span) => span.bold || span.font) || text.length < 30) return undefined;
  const first = spans[0]!;
  const last = spans.at(-1)!;
  if (first.bold !== true || last.bold === true) return undefined;
  const shape = headShape(text, spans);
  return shape.shape === 'run-in' && !/^[一二三四五六七八九十]是/u.test(text) ? shape.head : undefined;
}

/** “依法全面履行政府职能。一是……” */
function countedHead({ text }: Line): number | undefined {
  const stop = firstStop(text);
  if (stop < 4 || stop > 30 || !/^\s*一是/u.test(text.slice(stop + 1))) return undefined;
  return /[，,；：:]|^(?:20\d\d|今年|我|全)/u.test(text.slice(0, stop)) ? undefined : stop + 1;
}

/** A short line without a stop above a paragraph: a heading whose number was lost in copying. */
function titleLine({ text, align }: Line, next: Line | undefined): null | undefined {
  const short =
    text.length >= 4 &&
    text.length <= 40 &&
    !/^[一二三四五六七八九十]是/u.test(text) &&
    align !== 'right' &&
    !/[。；，、：:…！？;,]$/u.test(text);
  return short && next !== undefined && next.text.length >= 40 && /[。；]$/u.test(next.text) ? null : undefined;
}

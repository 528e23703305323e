import type { Heading, Span, TextBlock } from '../report/block';
import { touchOf, type FormatChange } from './change';

export type Format = FormatChange['was'];

/** What a block is, apart from its words: what a suggestion can change of it. Words that are only suggested do not count. */
export function formatOf(block: Heading | TextBlock): Format {
  if (block.type !== 'heading') return { type: block.type };
  const { type, level, part, runIn } = block;
  return {
    type,
    level,
    ...(part !== undefined && { part }),
    ...(runIn && { runIn, headLength: headUnits(block.children) }),
  };
}

export function sameFormat(a: Format, b: Format): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether a block is again what it was; the part goes with the level and comes back with it. */
export function isBack(now: Format, was: Format): boolean {
  const bare = ({ headLength: _, ...rest }: Format) => rest;
  const { part: _, ...lacking } = bare(was);
  return sameFormat(bare(now), bare(was)) || sameFormat(bare(now), lacking);
}

function headUnits(spans: readonly Span[]): number {
  let units = 0;
  for (const span of spans) {
    if (!span.head) break;
    if (!touchOf(span, 'inserted')) units += span.text.length;
  }
  return units;
}

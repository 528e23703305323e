import type { Block } from '../report/block';
import { PART_NAMES, PARTS, type Part } from '../report/part';
import { sectionTree } from '../report/sections';
import { isOpen, type Item, type ItemResult } from './item';

/** A level-1 section, or a part that should be one and is not there. */
export interface PartRow {
  /** Its heading with its number, or the part's name. */
  name: string;
  /** Its heading; null where the part is missing. */
  block: string | null;
  chars: number;
  /** 0 to 1 of all sections. */
  share: number;
  /** Items of the part that are done, and all of them; null where the section is no part. */
  done: { of: number; met: number } | null;
}

/** Length of each section and how much of what it must hold is there; parts that are missing last. */
export function partRows(blocks: readonly Block[], items: readonly { item: Item; result: ItemResult }[]): PartRow[] {
  const sections = sectionTree(blocks).filter(({ level }) => level === 1);
  const total = Math.max(
    1,
    sections.reduce((sum, { chars }) => sum + chars, 0),
  );
  const done = (part: Part | null) => {
    const own = items.filter(({ item }) => part !== null && item.part === part);
    return own.length === 0 ? null : { met: own.filter(({ result }) => !isOpen(result.status)).length, of: own.length };
  };
  const missing = PARTS.filter((part) => part !== 'other' && !sections.some((section) => section.part === part));
  return [
    ...sections.map(({ number, heading, block, chars, part }) => ({
      name: `${number}${heading}`,
      block,
      chars,
      share: chars / total,
      done: done(part),
    })),
    ...missing.map((part) => ({ name: PART_NAMES[part], block: null, chars: 0, share: 0, done: done(part) })),
  ];
}

import { headingText, type Block, type Heading, type Level } from './block';
import { countBlock } from './count';
import { headingNumbers } from './numbering';
import type { Part } from './part';

/** A heading with everything below it, up to the next heading of its level or higher. */
export interface Section {
  part: Part | null;
  level: Level;
  number: string;
  heading: string;
  runIn: boolean;
  /** Id of the heading block. */
  block: string;
  /** 字数 of heading and content, sub-sections included. */
  chars: number;
  children: Section[];
}

const OUTSIDE = new Set<Block['type']>(['signature', 'date', 'attachment-note']);

/** The tree of sections. Signature, date and attachment notes belong to none. */
export function sectionTree(blocks: readonly Block[]): Section[] {
  const numbers = headingNumbers(blocks);
  const roots: Section[] = [];
  const open: Section[] = [];
  for (const block of blocks) {
    if (OUTSIDE.has(block.type)) {
      open.length = 0;
      continue;
    }
    if (block.type === 'heading') {
      while (open.length > 0 && open.at(-1)!.level >= block.level) open.pop();
      const section = toSection(block, numbers.get(block.id)!);
      (open.at(-1)?.children ?? roots).push(section);
      open.push(section);
    }
    const chars = open.length > 0 ? countBlock(block) : 0;
    for (const section of open) section.chars += chars;
  }
  return roots;
}

function toSection(heading: Heading, number: string): Section {
  return {
    part: heading.level === 1 ? (heading.part ?? null) : null,
    level: heading.level,
    number,
    heading: headingText(heading),
    runIn: heading.runIn === true,
    block: heading.id,
    chars: 0,
    children: [],
  };
}

/** The blocks of the section that begins at `index` (a heading), the heading included. */
export function sectionBlocks(blocks: readonly Block[], index: number): Block[] {
  const first = blocks[index] as Heading;
  let end = index + 1;
  while (end < blocks.length && !closes(blocks[end]!, first.level)) end += 1;
  return blocks.slice(index, end);
}

function closes(block: Block, level: Level): boolean {
  return OUTSIDE.has(block.type) || (block.type === 'heading' && block.level <= level);
}

/** A tree of sections in the order they are read. */
export function flatSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flatSections(section.children)]);
}

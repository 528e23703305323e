import { isPart, type Part } from '../../core/report/part';

const PREFIX = 'sf_';

/** Word's limits on names of bookmarks: letters, digits and underscores, forty in all. */
const LEGAL = /^sf_[\p{L}\p{N}_]{1,37}$/u;
const NAME = /^sf_(?<block>.+?)(?:__(?:(?<line>\d{1,3})|(?<part>[a-z]+)))?$/u;
const NO_PART = 'none';

/** What the bookmark of a paragraph of our own export says. */
export interface BlockMark {
  /** Id of the block. */
  block: string;
  /** What a level-1 section is for, as a person set it. */
  part?: Part | null;
  /** Which of the lines of a block that takes several paragraphs, from 1. */
  line?: number;
}

/**
 * The bookmark that finds a block again in an exported file; null for an id that no bookmark can be named after. Part and
 * line are told where there is room for them.
 */
export function bookmarkName({ block, part, line = 1 }: BlockMark): string | null {
  const name = PREFIX + block;
  if (!LEGAL.test(name) || block.includes('__')) return null;
  const suffix = line > 1 ? `__${line}` : part === undefined ? '' : `__${part ?? NO_PART}`;
  return LEGAL.test(name + suffix) ? name + suffix : line > 1 ? null : name;
}

/** What a bookmark of ours says; null for other bookmarks. */
export function readBookmark(name: string): BlockMark | null {
  const { block, line, part } = NAME.exec(name)?.groups ?? {};
  if (block === undefined) return null;
  if (line !== undefined) return { block, line: Number(line) };
  if (part === NO_PART) return { block, part: null };
  return isPart(part) ? { block, part } : { block: name.slice(PREFIX.length) };
}

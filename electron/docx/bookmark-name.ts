const PREFIX = 'sf_';

/** Word's limits on names of bookmarks: letters, digits and underscores, forty in all. */
const LEGAL = /^[\p{L}\p{N}_]{1,37}$/u;

/** The bookmark that finds a block again in an exported file; null for an id that no bookmark can be named after. */
export function bookmarkName(block: string): string | null {
  return LEGAL.test(block) ? PREFIX + block : null;
}

/** The id of the block a bookmark was named after; null for other bookmarks. */
export function bookmarkBlock(name: string): string | null {
  return name.startsWith(PREFIX) && name.length > PREFIX.length ? name.slice(PREFIX.length) : null;
}

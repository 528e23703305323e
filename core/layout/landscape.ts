import type { Block, Table } from '../report/block';
import type { LayoutProfile } from './profile';

/** From so many columns on a table stands on pages of its own turned sideways (横排), unless told otherwise. */
const WIDE = 9;

/** Whether a table stands on turned pages: as its field `landscape` says, else when it has many columns. */
export function isLandscape(block: Block): block is Table {
  if (block.type !== 'table') return false;
  if (typeof block['landscape'] === 'boolean') return block['landscape'];
  const columns = block.children.map((row) => row.children.reduce((sum, { colSpan }) => sum + (colSpan ?? 1), 0));
  return Math.max(...columns) >= WIDE;
}

const turned = new WeakMap<LayoutProfile, LayoutProfile>();

/**
 * The layout of a page turned clockwise (§8): what was its left is its top, so that the head of a table is at the binding
 * side of odd pages and at the outer side of even ones.
 */
export function turnedProfile(profile: LayoutProfile): LayoutProfile {
  let found = turned.get(profile);
  if (!found) {
    const { page, margins } = profile;
    const { top, right, bottom, left } = margins;
    found = {
      ...profile,
      page: { ...page, width: page.height, height: page.width },
      margins: { ...margins, top: left, right: top, bottom: right, left: bottom },
    };
    turned.set(profile, found);
  }
  return found;
}

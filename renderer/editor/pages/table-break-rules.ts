import type { LayoutProfile } from '../../../core/layout/profile';
import type { PageBreak } from './page-breaks';
import { labelTop } from './label-top';
import { BETWEEN, pt, quoted } from './style-units';

/**
 * A page begins inside a table: the row it begins with gets room above its words, and over that room lies paper, the
 * desk between two sheets, and the number of the page before.
 */
export function tableBreakRules(
  block: string,
  { lines, before, after, repeated, label, side }: PageBreak,
  profile: LayoutProfile,
): string[] {
  const row = `.paged [data-block=${quoted(block)}] tr:nth-child(${lines + 1})`;
  const foot = before.blank + before.bottom;
  const room = foot + BETWEEN + after.top + repeated;
  return [
    `${row} { position: relative; }`,
    `${row} > td { padding-top: ${pt(room + CELL_ABOVE * after.scale)}; }`,
    `${row} > td:first-child::before {
  content: ${quoted(label)} / "";
  height: ${pt(room)};
  padding-top: ${pt(labelTop(before, profile))};
  text-align: ${profile.pageNumber[side]};
  --gap: linear-gradient(#0000 ${pt(foot)}, var(--between) 0, var(--between) ${pt(foot + BETWEEN)}, #0000 0);
}`,
  ];
}

/** Blank above the words of a cell, in twips. */
const CELL_ABOVE = 3 * 20;

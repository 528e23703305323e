import type { Line, Page } from '../../../core/layout/page';
import type { LayoutProfile } from '../../../core/layout/profile';
import { drawnSheet, type DrawnSheet } from './drawn-sheet';

/** Where a new page begins in a block. Lengths in twips, as drawn. */
export interface PageBreak {
  /** Lines, or table rows, of the block that stand on earlier pages, with their height. */
  lines: number;
  above: number;
  /** Height of the header rows of a table that print once more on the new page. */
  repeated: number;
  before: DrawnSheet;
  after: DrawnSheet;
  /** The number of the page before, as printed, and its side. */
  label: string;
  side: Page['side'];
}

/** The page breaks of a report by the block they stand in or before. */
export function pageBreaks(pages: readonly Page[], profile: LayoutProfile): Map<string, PageBreak[]> {
  const breaks = new Map<string, PageBreak[]>();
  const set = new Map<string, { lines: number; height: number; end: number }>();
  pages.forEach((page, i) => {
    const before = pages[i - 1];
    const first = page.lines[0];
    if (before && first) {
      const { lines, height } = set.get(first.block) ?? { lines: 0, height: 0 };
      const after = drawnSheet(page, profile);
      const at: PageBreak = {
        lines,
        above: height,
        repeated: after.scale * page.lines.reduce((sum, line) => sum + (isRepeated(set, line) ? line.height : 0), 0),
        before: drawnSheet(before, profile),
        after,
        label: before.label,
        side: before.side,
      };
      breaks.set(first.block, [...(breaks.get(first.block) ?? []), at]);
    }
    for (const line of page.lines) count(set, line);
  });
  return breaks;
}

type Known = ReadonlyMap<string, { end: number }>;

/** Rows of a header print again on each page; each counts once. */
function isRepeated(set: Known, { block, kind, end }: Line): boolean {
  return kind === 'table' && end <= (set.get(block)?.end ?? -1);
}

function count(set: Map<string, { lines: number; height: number; end: number }>, line: Line): void {
  const { block, height, end } = line;
  const known = set.get(block);
  if (!known) return void set.set(block, { lines: 1, height, end });
  if (isRepeated(set, line)) return;
  known.lines += 1;
  known.height += height;
  known.end = end;
}

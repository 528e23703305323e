import { Range } from 'slate';
import type { Block } from '../../core/report/block';
import type { Finding } from '../../core/proof/finding';
import { offsetOf } from '../editor/point-at';
import type { ReportEditor } from '../editor/slate-types';
import { acceptedRange } from '../suggestions/accepted-range';

/** The findings that the caret stands at, on either side of their words, or the selection holds some of; the shortest first. */
export function findingsAt({ selection, children }: ReportEditor, findings: readonly Finding[]): Finding[] {
  if (!selection) return [];
  const blocks = children as Block[];
  const [start, end] = edges(blocks, selection);
  const selects = Range.isExpanded(selection);
  const near = new Set(blocks.slice(start.index, end.index + 1).map(({ id }) => id));
  return findings
    .filter((finding) => {
      const range = near.has(finding.block) && acceptedRange(blocks, finding);
      if (!range) return false;
      const [from, to] = edges(blocks, range);
      return selects ? isBefore(from, end) && isBefore(start, to) : !isBefore(end, from) && !isBefore(to, start);
    })
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
}

interface Spot {
  index: number;
  offset: number;
}

function edges(blocks: readonly Block[], range: Range): [Spot, Spot] {
  const spot = (point: Range['anchor']): Spot => ({
    index: point.path[0]!,
    offset: offsetOf(blocks[point.path[0]!]!, point),
  });
  const [from, to] = Range.edges(range);
  return [spot(from), spot(to)];
}

function isBefore(one: Spot, other: Spot): boolean {
  return one.index < other.index || (one.index === other.index && one.offset < other.offset);
}

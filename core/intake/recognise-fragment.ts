import { headShape } from './head-shape';
import { headingLevels, type Candidate } from './heading-levels';
import { planCandidates, type HeadingPlan } from './headings';
import { sourceLines, type Line } from './line';
import type { NumberKind } from './number-token';
import { readClosing } from './closing';
import { readOpening } from './opening';
import { partOfHeading } from './part-wording';
import { headingBlock, lineText, recognise, tableBlock, withAutoNumber, withoutPageMarks } from './recognise';
import type { Dropped, Source } from './recognised';
import { isDropped, type Role } from './role';
import { blockChildren } from './spans';
import type { Block } from '../report/block';

/** Part of a text, as copied from another program, recognised. */
export interface Fragment {
  blocks: Block[];
  dropped: Dropped[];
}

/** The levels that 一、（一）1.（1） stand for by themselves; other numbers head nothing without a text around them. */
const OWN_LEVEL: Partial<Record<NumberKind, number>> = {
  part: 1,
  han: 1,
  roman: 1,
  'han-paren': 2,
  decimal: 3,
  paren: 4,
  'half-paren': 4,
};

/** Plain candidates for levels above the first heading of a fragment, so that its levels are told as within a report. */
const ABOVE: readonly NumberKind[] = ['han', 'han-paren', 'decimal'];

/**
 * Recognises what was copied out of a text: headings by number, style and shape, page chrome at both ends. Unlike a
 * file it need not begin at the beginning: “（三）” first is a level-2 heading. A whole report is read as one.
 */
export function recogniseFragment(source: Source, newId: () => string): Fragment {
  const [lines, pageMarks] = withoutPageMarks(sourceLines(source));
  const opening = readOpening(lines);
  const plans = fragmentHeadings(lines);
  const parts = [...plans.values()].filter(({ level }) => level === 1).length;
  if (opening.title && parts >= 2) {
    const { blocks, dropped } = recognise(source, newId);
    return { blocks, dropped: dropped.filter(({ reason }) => reason !== 'number') };
  }
  const roles = new Map<number, Role>([...readClosing(lines, opening.end).roles, ...opening.roles]);
  const blocks: Block[] = [];
  const dropped: Dropped[] = [...source.dropped, ...pageMarks];
  lines.forEach((line, i) => {
    const role = roles.get(i);
    const plan = plans.get(i);
    if (isDropped(role) && role !== 'doubled-title') dropped.push({ text: lineText(line), reason: role });
    else if (line.table) blocks.push(tableBlock(line, newId()));
    else if (role === 'attachment-note') blocks.push(textBlock(line, role, newId()));
    else if (plan) blocks.push(headingBlock(line, plan, newId()));
    else blocks.push(textBlock(line, 'paragraph', newId()));
  });
  return { blocks, dropped };
}

function textBlock(line: Line, type: 'paragraph' | 'attachment-note', id: string): Block {
  return { id, type, children: blockChildren(withAutoNumber(line)) };
}

function fragmentHeadings(lines: readonly Line[]): Map<number, HeadingPlan> {
  const candidates = lines.flatMap((line, index): Candidate[] => {
    const candidate = toCandidate(line);
    return candidate ? [{ ...candidate, index }] : [];
  });
  const first = candidates.find(({ kind }) => kind !== 'word');
  const above = ABOVE.slice(0, first ? OWN_LEVEL[first.kind as NumberKind]! - 1 : 0).map((kind, i): Candidate => ({
    index: -1,
    kind,
    value: 1,
    level: i + 1,
  }));
  const levels = headingLevels([...above, ...candidates], null).slice(above.length);
  const plans = planCandidates(lines, candidates, levels);
  for (const [index, plan] of plans) {
    const line = lines[index]!;
    if (plan.level === 1) plan.part = partOfHeading(line.text.slice(line.typed).slice(0, plan.head ?? Infinity));
  }
  return plans;
}

function toCandidate(line: Line): Omit<Candidate, 'index'> | null {
  if (line.table) return null;
  const { number, outlineLevel } = line;
  if (number && OWN_LEVEL[number.kind] !== undefined) return { kind: number.kind, value: number.value };
  if (outlineLevel === undefined || outlineLevel > 4 || headShape(line.text, line.spans).shape === 'none') return null;
  return { kind: 'word', value: null, level: outlineLevel };
}

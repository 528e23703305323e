import type { Level } from '../report/block';
import type { Part } from '../report/part';
import { headingLevels, kindOfParts, type Candidate } from './heading-levels';
import { firstStop, forcedHead, headShape, type HeadShape } from './head-shape';
import { lineWords, type Line } from './line';
import { endsAsPart, namesPart, partOfHeading } from './part-wording';
import { unnumberedHeads } from './unnumbered-heads';
import { sliceSpans } from './spans';

/** A sentence of more characters with nothing below it tells something; it heads nothing. */
const SHORTEST_SENTENCE = 14;

/** A line that is a heading. */
export interface HeadingPlan {
  level: Level;
  /** Level 1 only. */
  part: Part | null;
  /** UTF-16 units of heading words, counted after the typed number; null when all of the line is heading. */
  head: number | null;
}

/** Which of the lines from `start` to `end` are headings, by index. */
export function findHeadings(
  lines: readonly Line[],
  start: number,
  end: number,
  year: number | null,
): Map<number, HeadingPlan> {
  const body = lines.slice(start, end);
  // The title may be “Heading 1” and the parts “Heading 2”: the highest level used in the body counts as 1.
  const outlineBase = body.reduce((highest, line) => Math.min(highest, line.outlineLevel ?? 10), 10) - 1;
  const topKind = kindOfParts(body, (line) => namedPart(lineWords(line)));
  const numbered = new Set(body.map((line) => (line.number?.kind === topKind ? namedPart(lineWords(line)) : null)));
  const byLook = showsHeadsByLook(body);
  const candidates: Candidate[] = [];
  body.forEach((line, i) => {
    const candidate = toCandidate(line, outlineBase, numbered) ?? (byLook ? lookedHeading(line) : null);
    if (candidate) candidates.push({ ...candidate, index: start + i });
  });
  const plans = planCandidates(lines.slice(0, end), candidates, headingLevels(candidates, topKind));
  addUnnumbered(lines, start, end, plans);
  dropOrphanLevels(plans);
  for (const [index, plan] of plans) {
    if (plan.level === 1) plan.part = partOfHeading(lineWords(lines[index]!).slice(0, plan.head ?? Infinity), year);
  }
  nameThemes(plans);
  for (const [index, plan] of plans) {
    const { part } = lines[index]!;
    if (plan.level === 1 && part !== undefined) plan.part = part;
  }
  return plans;
}

/** Which of the candidates are headings, siblings judged together, at the levels found for them. */
export function planCandidates(
  lines: readonly Line[],
  candidates: readonly Candidate[],
  levels: readonly number[],
): Map<number, HeadingPlan> {
  const plans = new Map<number, HeadingPlan>();
  for (const group of siblings(candidates, levels)) planGroup(lines, group.members, group.level, plans);
  return plans;
}

/** Sections by theme, such as “优化执法方式，推进精确执法”, tell what was done when they stand above what is lacking or planned. */
function nameThemes(plans: ReadonlyMap<number, HeadingPlan>): void {
  const sections = [...plans].filter(([, { level }]) => level === 1).sort(([a], [b]) => a - b);
  const last = sections.findIndex(([, { part }]) => part === 'problems' || part === 'plans');
  for (const [, plan] of sections.slice(0, Math.max(0, last))) plan.part ??= 'measures';
}

/** The part a numbered line names so plainly that it can be nothing but a level-1 heading. */
function namedPart(words: string): Part | null {
  const text = words.replace(/[。；;，,]$/u, '');
  return namesPart(text) ? partOfHeading(text) : null;
}

function toCandidate(
  line: Line,
  outlineBase: number,
  numbered: ReadonlySet<Part | null>,
): Omit<Candidate, 'index'> | null {
  if (line.table) return null;
  if (line.block !== undefined) return exportedHeading(line);
  if (line.number) return { kind: line.number.kind, value: line.number.value };
  // “主要做法” within a numbered part for measures is no part of its own; “存在的问题” may be one whose number is missing.
  if (namesPart(line.text) && !numbered.has(partOfHeading(line.text))) return { kind: 'word', value: null };
  const outline = (line.outlineLevel ?? 0) - outlineBase;
  if (outline < 1 || outline > 4 || headShape(line.text, line.spans).shape === 'none') return null;
  return outline === 1 ? { kind: 'word', value: null } : { kind: 'word', value: null, level: outline };
}

/** Where no style and no number tells, whole lines in bold among plain text are headings. */
function lookedHeading(line: Line): Omit<Candidate, 'index'> | null {
  if (!isBoldLine(line)) return null;
  const part = endsAsPart(line.text) ? partOfHeading(line.text) : null;
  return part === null ? { kind: 'word', value: null, level: 2 } : { kind: 'word', value: null };
}

/** Two bold lines may be chance; text that is bold for the most part shows nothing by it. */
function showsHeadsByLook(body: readonly Line[]): boolean {
  const bold = body.filter(isBoldLine).length;
  return bold >= 3 && bold <= body.length / 2;
}

function isBoldLine({ spans, text, number, table, block, align }: Line): boolean {
  return (
    !table &&
    !number &&
    block === undefined &&
    align !== 'right' &&
    text.length <= 60 &&
    !/[；;，,]$|[。；].+。$|^[一二三四五六七八九十]是/u.test(text) &&
    spans.every((span) => span.bold === true)
  );
}

/** In our own export the style tells what is a heading, whatever its words look like. */
function exportedHeading(line: Line): Omit<Candidate, 'index'> | null {
  const level = line.outlineLevel;
  if (level === undefined || level > 4) return null;
  return { kind: line.number?.kind ?? 'word', value: line.number?.value ?? null, level };
}

interface Group {
  level: number;
  members: number[];
}

/** Lines that count together: same level, under the same heading. */
function siblings(candidates: readonly Candidate[], levels: readonly number[]): Group[] {
  const groups: Group[] = [];
  const open: Group[] = [];
  candidates.forEach((candidate, i) => {
    const level = levels[i]!;
    open.length = Math.min(open.length, level);
    let group = open[level - 1];
    if (!group) {
      group = { level, members: [] };
      open[level - 1] = group;
      groups.push(group);
    }
    group.members.push(candidate.index);
  });
  return groups;
}

/** All siblings are headings, or all are a list in the text: a number left out would shift the others. */
function planGroup(
  lines: readonly Line[],
  members: readonly number[],
  level: number,
  plans: Map<number, HeadingPlan>,
): void {
  if (level > 4) return;
  const shapes = members.map((index) => shapeOf(lines[index]!));
  const known = members.some((index) => lines[index]!.block !== undefined);
  if (!known && (isList(shapes) || (shapes.every(({ shape }) => shape !== 'run-in') && isSentences(lines, members)))) {
    return;
  }
  members.forEach((index, i) => {
    const words = lineWords(lines[index]!);
    const shape = shapes[i]!;
    let head: number | null = null;
    if (shape.shape === 'run-in') head = shape.head;
    else if (!known && shape.shape !== 'whole' && words.length > 60) head = forcedHead(words);
    plans.set(index, { level: level as Level, part: null, head: head !== null && head >= words.length ? null : head });
  });
}

function shapeOf(line: Line): HeadShape {
  const words = lineWords(line);
  // “一、主要举措和成效；”: taken over from the list in the notice, a heading for all that.
  if (namedPart(words)) return { shape: 'whole' };
  return words === '' ? { shape: 'none' } : headShape(words, sliceSpans(line.spans, line.typed));
}

/** Sentences that stand for themselves: closed by a full stop, with no text below them, most of them of several clauses. */
function isSentences(lines: readonly Line[], members: readonly number[]): boolean {
  if (members.length < 2) return false;
  let long = 0;
  for (const [i, index] of members.entries()) {
    const below = lines[index + 1];
    const next = members[i + 1];
    const alone = next === undefined ? !below || beginsAnother(below) : next === index + 1;
    const words = lineWords(lines[index]!);
    if (!alone || !words.endsWith('。') || firstStop(words) !== words.length - 1) return false;
    if (words.length > SHORTEST_SENTENCE && /[，,]/u.test(words)) long += 1;
  }
  return 2 * long >= members.length;
}

function beginsAnother({ number, text }: Line): boolean {
  return number !== null || namesPart(text) || /^\s*(?:以上|特此|专此)报告[，。]?/u.test(text);
}

/** No member has a heading of its own, or all but the last end in a semicolon. */
function isList(shapes: readonly HeadShape[]): boolean {
  const headless = shapes.filter(({ shape }) => shape === 'none' || shape === 'item').length;
  if (headless === shapes.length) return true;
  return shapes.length > 1 && headless === shapes.length - 1 && shapes[0]!.shape === 'item';
}

/** Sections that number no heading below level 1 may still have headings by wording. */
function addUnnumbered(lines: readonly Line[], start: number, end: number, plans: Map<number, HeadingPlan>): void {
  let section: number[] = [];
  let numbered = false;
  const close = () => {
    if (!numbered) {
      for (const { index, head } of unnumberedHeads(lines, section)) plans.set(index, { level: 2, part: null, head });
    }
    section = [];
    numbered = false;
  };
  const first = [...plans].find(([, plan]) => plan.level === 1)?.[0] ?? end;
  for (let index = Math.max(start, first); index < end; index += 1) {
    const plan = plans.get(index);
    if (plan?.level === 1) close();
    else if (plan) numbered = true;
    else section.push(index);
  }
  close();
}

/** A list kept as text may leave headings without the level above them: they move up. */
function dropOrphanLevels(plans: Map<number, HeadingPlan>): void {
  let above = 0;
  for (const index of [...plans.keys()].sort((a, b) => a - b)) {
    const plan = plans.get(index)!;
    if (plan.level > above + 1) plan.level = (above + 1) as Level;
    above = plan.level;
  }
}

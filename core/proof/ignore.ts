import type { Block } from '../report/block';
import type { IgnoredFinding } from '../report/notes';
import type { Report } from '../report/report';
import { readBlock } from '../report/sentences';
import type { Finding } from './finding';
import { acceptedReport } from '../suggest/accepted-report';
import { classOf } from './finding-class';

/** So much of the text on either side tells one place from another with the same words. */
const CONTEXT = 12;

/** Words as long as this are told by themselves; shorter ones need some of their surroundings. */
const OWN_WORDS = 6;
const SOME_CONTEXT = 2;

/** Findings that stand, and those somebody does not want to see, each with the note that says so. */
export interface SiftedFindings {
  open: Finding[];
  ignored: { finding: Finding; by: IgnoredFinding | 'office' }[];
}

/**
 * Takes out what is ignored. A place is known by class, block and words; among equal words by what stands around them,
 * so that it survives edits elsewhere and around it, and never hides a second place.
 */
export function siftFindings(
  drawn: Report,
  findings: readonly Finding[],
  ignored: readonly IgnoredFinding[],
  classesOff: ReadonlySet<string> = new Set(),
): SiftedFindings {
  if (ignored.length === 0 && classesOff.size === 0) return { open: [...findings], ignored: [] };
  const classes = new Map(ignored.filter(({ scope }) => scope === 'class').map((note) => [note.class, note]));
  const claimed = claimPlaces(
    acceptedReport(drawn),
    findings,
    ignored.filter(({ scope }) => scope === 'place'),
  );
  const sifted: SiftedFindings = { open: [], ignored: [] };
  for (const finding of findings) {
    const id = classOf(finding);
    const by = claimed.get(finding) ?? classes.get(id) ?? (classesOff.has(id) ? 'office' : undefined);
    if (by) sifted.ignored.push({ finding, by });
    else sifted.open.push(finding);
  }
  return sifted;
}

/** The note that ignores this finding, at its place or with all of its class. */
export function ignoreFinding(
  report: Report,
  finding: Finding,
  scope: IgnoredFinding['scope'],
  id: string,
  at: string,
): IgnoredFinding {
  const { category, message, block, text } = finding;
  const around = contextOf(textOf(acceptedReport(report), block), finding);
  return { kind: 'ignored', id, scope, class: classOf(finding), category, message, block, text, ...around, at };
}

interface Claim {
  note: IgnoredFinding;
  finding: Finding;
  likeness: number;
}

/**
 * Each note claims at most one finding and each finding is claimed once, the likest first: in the note's own block,
 * and only where nothing of it is left there, in another, since a block that was split or joined has a new id.
 */
function claimPlaces(
  report: Report,
  findings: readonly Finding[],
  notes: readonly IgnoredFinding[],
): Map<Finding, IgnoredFinding> {
  const claimed = new Map<Finding, IgnoredFinding>();
  if (notes.length === 0) return claimed;
  const blocks = new Map(report.blocks.map((block) => [block.id, block]));
  const here = groupBy(findings, (finding) => `${finding.block} ${finding.text}`);
  const left = claim(claimed, notes, ({ block, text }) => here.get(`${block} ${text}`) ?? [], blocks);
  if (left.length === 0) return claimed;
  const anywhere = groupBy(findings, (finding) => finding.text);
  claim(claimed, left, ({ block, text }) => (anywhere.get(text) ?? []).filter((one) => one.block !== block), blocks);
  return claimed;
}

/** Returns the notes that found nothing to claim. */
function claim(
  claimed: Map<Finding, IgnoredFinding>,
  notes: readonly IgnoredFinding[],
  candidates: (note: IgnoredFinding) => readonly Finding[],
  blocks: ReadonlyMap<string, Block>,
): IgnoredFinding[] {
  const claims = notes.flatMap((note) =>
    candidates(note).flatMap((finding): Claim[] => {
      if (classOf(finding) !== note.class) return [];
      const block = blocks.get(finding.block);
      const likeness = block ? likenessOf(note, finding, contextOf(readBlock(block).text, finding)) : 0;
      return likeness > 0 ? [{ note, finding, likeness }] : [];
    }),
  );
  const used = new Set<IgnoredFinding>();
  for (const { note, finding } of claims.sort((a, b) => b.likeness - a.likeness)) {
    if (claimed.has(finding) || used.has(note)) continue;
    claimed.set(finding, note);
    used.add(note);
  }
  return notes.filter((note) => !used.has(note));
}

function groupBy(findings: readonly Finding[], keyOf: (finding: Finding) => string): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}

/** 0 when it is another place; in another block both sides must agree. */
function likenessOf(note: IgnoredFinding, finding: Finding, now: Pick<IgnoredFinding, 'before' | 'after'>): number {
  const before = commonEnd(note.before, now.before);
  const after = commonStart(note.after, now.after);
  const whole = before === note.before.length && after === note.after.length;
  if (note.block !== finding.block) return whole && before + after >= CONTEXT / 2 ? before + after : 0;
  const told = note.text.length >= OWN_WORDS || whole || before >= SOME_CONTEXT || after >= SOME_CONTEXT;
  return told ? 1 + before + after : 0;
}

function contextOf(text: string, { start, end }: Finding): Pick<IgnoredFinding, 'before' | 'after'> {
  return { before: text.slice(Math.max(0, start - CONTEXT), start), after: text.slice(end, end + CONTEXT) };
}

function textOf(report: Report, id: string): string {
  const block = report.blocks.find((one) => one.id === id);
  return block ? readBlock(block).text : '';
}

function commonStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  return i;
}

function commonEnd(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[a.length - 1 - i] === b[b.length - 1 - i]) i += 1;
  return i;
}

import { chineseValue } from '../../../report/numbering';
import type { Finding } from '../../finding';
import { findingAt, headWords, type BlockContext, type ReportContext, type ReportRule } from '../../rule';

/**
 * Numbers typed at the head of blocks, or before headings in the source file, that skip, repeat or run out of order
 * among their siblings.
 */
export const typedNumber: ReportRule = { id: 'number-order', category: 'structure', check };

const FORMS: readonly RegExp[] = [
  /^\s*([一二三四五六七八九十]{1,3})、/u,
  /^\s*[（(]([一二三四五六七八九十]{1,3})[）)]/u,
  /^\s*(\d{1,2})[.．、](?!\d)/u,
  /^\s*[（(](\d{1,2})[）)]/u,
];

interface Typed {
  level: number;
  value: number;
  end: number;
  text: string;
}

/** The number before is not known: the next one is taken as it stands. */
const UNKNOWN = -1;

function check({ blocks, numbers }: ReportContext): Finding[] {
  const findings: Finding[] = [];
  const last = [0, 0, 0, 0];
  // Some offices number 1. 2. 3. on through all their （一）（二）.
  const running = [0, 0, 0, 0];
  // Where the last of each level stood.
  const at = [-1, -1, -1, -1];
  const all = blocks.map((context) => typedAt(context, numbers.get(context.block.id)));
  for (const [i, context] of blocks.entries()) {
    const typed = all[i];
    if (!typed) {
      if (context.level !== null) {
        last.fill(0, context.level);
        last[context.level - 1] = UNKNOWN;
      }
      continue;
    }
    const before = last[typed.level]!;
    last.fill(0, typed.level + 1);
    const restarts = typed.value === 1 && context.level === null;
    const runsOn = before === 0 && typed.level > 1 && typed.value === running[typed.level]! + 1;
    running[typed.level] = typed.value;
    if (before !== UNKNOWN && typed.value !== before + 1 && !restarts && !runsOn) {
      findings.push(
        findingAt(context, 0, Math.max(typed.end, wordsOf(context)), {
          rule: typedNumber,
          severity: 'warning',
          message: `编号“${typed.text}”与前面不连续，这里应是第${before + 1}个`,
          basis: 'GB/T 9704—2012 第7.3.3条',
        }),
      );
    }
    if (before > 0 && typed.value === before + 2)
      findings.push(...unnumbered(blocks.slice(at[typed.level]!, i), before + 1));
    if (before === 0 && typed.value === 2) findings.push(...firstUnnumbered(blocks, i));
    at[typed.level] = i;
    const meant = typed.value === before || nextValue(blocks, all, i) === before + 2;
    last[typed.level] = meant && before !== UNKNOWN ? before + 1 : typed.value;
    findings.push(...lastUnnumbered(blocks, i, typed.value));
  }
  return findings;
}

/** The number of the next heading of the same level under the same heading. */
function nextValue(blocks: readonly BlockContext[], all: readonly (Typed | null)[], at: number): number | undefined {
  const level = blocks[at]!.level;
  if (level === null) return undefined;
  for (let i = at + 1; i < blocks.length; i += 1) {
    const other = blocks[i]!.level;
    if (other !== null && other <= level) return other === level ? all[i]?.value : undefined;
  }
  return undefined;
}

/** Behind a row of run-in headings without a paragraph between them: a last one of the same kind that lost its number. */
function lastUnnumbered(blocks: readonly BlockContext[], at: number, value: number): Finding[] {
  const [heading, line, next] = [blocks[at]!, blocks[at + 1], blocks[at + 2]];
  if (value < 3 || !line || !headEnds(heading) || line.block.type !== 'paragraph') return [];
  if (!next || next.block.type === 'paragraph' || next.level === heading.level) return [];
  const row = blocks.slice(at - value + 1, at);
  if (!row.every((other) => other.level === heading.level && headEnds(other))) return [];
  return ALONE_LIKE.test(line.folded) ? [tellUnnumbered(line, line.folded.indexOf('。'), value + 1)] : [];
}

/** The first under a heading that lost its number: the next bears the second. */
function firstUnnumbered(blocks: readonly BlockContext[], at: number): Finding[] {
  const own = blocks[at]!.level;
  const from = blocks.findLastIndex(({ level }, i) => i < at && level !== null && own !== null && level < own);
  const between = from < 0 ? [] : blocks.slice(from + 1, at).filter(({ block }) => block.type === 'paragraph');
  const inside = tellInside(between.at(-1));
  if (inside) return [inside];
  // Words that lead over to the headings may stand before it.
  if (headEnds(blocks[at]!))
    return between
      .slice(-1)
      .filter(({ folded }) => RUN_IN_LIKE.test(folded))
      .map((line) => tellUnnumbered(line, line.folded.indexOf('。'), 1));
  return between
    .filter(({ text }) => HEADING_LIKE.test(text.trim()))
    .slice(0, 1)
    .map((line) => tellUnnumbered(line, line.text.length, 1));
}

/** “还存在以下问题：（一）……”: the first stands in the paragraph that leads over to the headings. */
function tellInside(line: BlockContext | undefined): Finding | null {
  const match = line && /(?<=[：。；])[（(]一[）)]\p{Script=Han}{2,24}/u.exec(line.folded);
  if (!match) return null;
  const message = '“（一）”在段中，后面的“（二）”另起一段，这里也应另起一段';
  const basis = 'GB/T 9704—2012 第7.3.3条';
  const end = match.index + match[0].length;
  return findingAt(line, match.index, end, { rule: typedNumber, severity: 'warning', message, basis });
}

/** A line like a heading where the number of one is lacking. */
function unnumbered(between: readonly BlockContext[], lacking: number): Finding[] {
  const line = between.slice(1).find(({ block, text }) => block.type === 'paragraph' && HEADING_LIKE.test(text.trim()));
  if (line) return [tellUnnumbered(line, line.text.length, lacking)];
  // The same with its body behind it, among others that have theirs.
  const runIn = between.slice(1).find(({ block, folded }) => block.type === 'paragraph' && RUN_IN_LIKE.test(folded));
  return runIn && headEnds(between[0]!) ? [tellUnnumbered(runIn, runIn.folded.indexOf('。'), lacking)] : [];
}

function tellUnnumbered(line: BlockContext, end: number, lacking: number): Finding {
  const message = `这一行似是标题，缺编号（应是第${lacking}个）`;
  const basis = 'GB/T 9704—2012 第7.3.3条';
  return findingAt(line, 0, end, { rule: typedNumber, severity: 'warning', message, basis });
}

/** A run-in heading whose words end with a stop. */
function headEnds({ block, folded, head }: BlockContext): boolean {
  return block.type === 'heading' && block.runIn === true && folded[head - 1] === '。';
}

/** The words of a heading without their stop, or the first of a paragraph. */
function wordsOf(context: BlockContext): number {
  return context.head > 0 ? headWords(context) : Math.min(context.text.length, 12);
}

const ALONE_LIKE = /^\p{Script=Han}{8,24}。[^\n。]{20}/u;
const RUN_IN_LIKE = /^[\p{Script=Han}、“”，]{6,30}。[^\n]{20}/u;

const HEADING_LIKE = /^[\p{Script=Han}，、“”《》]{4,40}$/u;

/** A heading counts among those of its own level, whatever marks its number bears: those are number-form's matter. */
function typedAt({ block, text, level: own }: BlockContext, kept: string | undefined): Typed | null {
  if (block.type !== 'heading' && block.type !== 'paragraph') return null;
  for (const [level, form] of FORMS.entries()) {
    const match = form.exec(kept ?? text);
    if (match)
      return {
        level: own === null ? level : own - 1,
        value: valueOf(match[1]!),
        end: kept === undefined ? match[0].length : 0,
        text: match[0].trim(),
      };
  }
  return null;
}

function valueOf(numeral: string): number {
  return /\d/u.test(numeral) ? Number(numeral) : chineseValue(numeral);
}

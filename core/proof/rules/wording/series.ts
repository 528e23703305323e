import { appliesIn, type CompiledSeries } from '../../compile-lexicon';
import type { Finding } from '../../finding';
import type { Series } from '../../lexicon';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { mayHoldWord } from '../../text/held';

/** Lists with a fixed order and number of members, such as 科学立法、严格执法、公正司法、全民守法. */
export const series: BlockRule = { id: 'series', category: 'wording', check };

function check(context: BlockContext): Finding[] {
  const findings: Finding[] = [];
  for (const one of context.lexicon.series)
    if (holdsTwo(context, one.items) && appliesIn(context.year, one.years)) findings.push(...checkSeries(context, one));
  return findings;
}

/** One member alone is no list. */
function holdsTwo({ folded, held }: BlockContext, items: readonly string[]): boolean {
  let count = 0;
  for (const item of items) {
    if (mayHoldWord(folded, held, item)) count += 1;
    if (count === 2) return true;
  }
  return false;
}

interface Member {
  at: number;
  end: number;
  index: number;
}

function checkSeries(context: BlockContext, one: CompiledSeries): Finding[] {
  const findings: Finding[] = [];
  for (const run of runsOf(context.folded, one)) {
    const order = run.map((member) => member.index);
    const known = new Set(order.filter((index) => index >= 0));
    // With strangers between them, two of a list of full length are the list.
    const full = known.size > 1 && run.length === one.items.length && one.items.length > 3;
    if (known.size < one.min && !full) continue;
    // With 等 a list need not be whole.
    const open = context.folded[run.at(-1)!.end] === '等';
    const message = fault(one, order, known, open) ?? misspelt(context.folded, one, run, known);
    if (!message) continue;
    findings.push(
      findingAt(context, run[0]!.at, run.at(-1)!.end, {
        rule: series,
        severity: one.later && leavesOutFirst(one, run) ? 'hint' : 'error',
        message,
        basis: one.basis,
      }),
    );
  }
  return findings;
}

/** The second member and all behind it, in order. */
function leavesOutFirst({ items }: Series, run: readonly Member[]): boolean {
  return run.length === items.length - 1 && run.every((member, i) => member.index === i + 1);
}

function fault(one: Series, order: readonly number[], known: ReadonlySet<number>, open: boolean): string | null {
  const listed = one.items.join('、');
  const members = order.filter((index) => index >= 0);
  if (known.size < members.length) return `“${one.name}”中有重复：应为“${listed}”`;
  if (members.some((index, i) => i > 0 && index < members[i - 1]!)) return `“${one.name}”次序应为“${listed}”`;
  if (!one.whole) return null;
  const missing = one.items.filter((_, index) => !known.has(index));
  if (missing.length === 0) return null;
  const last = Math.max(...order);
  if (open && !order.includes(-1) && missing.every((item) => one.items.indexOf(item) > last)) return null;
  return `“${one.name}”缺少或写错“${missing.join('、')}”，应为“${listed}”`;
}

/** A stranger that is much like a member that is not there: 公众参加 for 公众参与. */
function misspelt(text: string, one: Series, run: readonly Member[], known: ReadonlySet<number>): string | null {
  for (const { at, end, index } of run) {
    const told = index === -1 ? text.slice(at, end) : '';
    const item = one.items.find(
      (right, i) =>
        !known.has(i) &&
        right.length === told.length &&
        [...right].filter((c, k) => c === told[k]).length * 2 > right.length,
    );
    if (item !== undefined) return `“${one.name}”中的“${told}”应为“${item}”`;
  }
  return null;
}

/** Runs of items joined by 、 (an item that is no member has index -1), each beginning and ending with a member. */
function runsOf(text: string, series: CompiledSeries): Member[][] {
  const runs: Member[][] = [];
  for (let at = firstFrom(series.regex, text, 0); at !== -1;) {
    const run: Member[] = [];
    let cursor = at;
    while (cursor !== -1 && cursor < text.length) {
      const member = memberAt(text, series, cursor);
      if (!member) break;
      run.push(member);
      const mark = text[member.end];
      cursor = mark === '、' || mark === '，' || mark === '和' ? member.end + 1 : -1;
    }
    while (run.at(-1)?.index === -1) run.pop();
    for (let index = (run[0]?.index ?? 0) - 1; index >= 0; index -= 1) {
      const before = misspeltBefore(text, series.items[index]!, run[0]!.at);
      if (!before) break;
      run.unshift(before);
    }
    runs.push(run);
    at = firstFrom(series.regex, text, Math.max(run.at(-1)?.end ?? at, at + 1));
  }
  return runs;
}

/** What stands before the first known member and is much like the one that belongs there: 重大工作亲自部署. */
function misspeltBefore(text: string, right: string, at: number): Member | null {
  if (text[at - 1] !== '、') return null;
  const start = at - 1 - right.length;
  const told = text.slice(Math.max(0, start), at - 1);
  const same = [...right].filter((char, i) => char === told[i]).length;
  return told !== right && same * 2 >= right.length ? { at: start, end: at - 1, index: -1 } : null;
}

function firstFrom(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

/** A member, or a stranger of a member's length between two marks. */
function memberAt(text: string, { items, longest }: CompiledSeries, at: number): Member | null {
  const index = items.findIndex((item) => text.startsWith(item, at));
  if (index !== -1) return { at, end: at + items[index]!.length, index };
  const stop = text.slice(at, at + longest + 2).search(/[、，。；的”]/u);
  return stop >= 2 && stop <= longest + 1 ? { at, end: at + stop, index: -1 } : null;
}

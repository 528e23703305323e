import { chineseNumber, chineseValue } from '../../../report/numbering';
import type { Finding } from '../../finding';
import { allMatches, matchesIn } from '../../match';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { keptJudgement, keptReading } from '../../text/kept-reading';

/** 一是、二是、三是 (or 一要, 第一，, （一）) that skip, repeat or run out of order, also over several paragraphs. */
export const listOrder: ReportRule = { id: 'list-order', category: 'structure', check };

const CIRCLED = ' ①②③④⑤⑥⑦⑧⑨';
/** What stands before a number is looked at behind its first characters: few places hold those. */
const KINDS: readonly RegExp[] = [
  /([一二三四五六七八九]|十[一二三四五六七八九]?)(?<=(?:^|[。；：！？，”）.．\s])(?:十?[一二三四五六七八九]|十))是(?!否|一[个种]|以)/gu,
  /([一二三四五六七八九]|十[一二三四五六七八九]?)(?:(?<=(?:^|[。；：！？，\s])(?:十?[一二三四五六七八九]|十))|(?<=[^统专唯第]一)(?=要[^。]{2,60}[，；]二要))要(?![务素件义塞点领害])(?=\p{Script=Han})/gu,
  /第(?<=(?:^|[。；：！？，\s])第)([一二三四五六七八九]|十[一二三四五六七八九]?)，/gu,
  /其(?<=(?:^|[。；：！？，\s])其)([一二三四五六七八九])，/gu,
  /(首先|其次|再次)(?<=(?:^|[。；：！？，\s])..)，/gu,
  /（(?<=(?:^|[。；：！？])（)([一二三四五六七八九]|十[一二三四五六七八九]?)）(?=\p{Script=Han})/gu,
  /(\d)(?<=(?:^|[。；：！？])\d)[.．](?=\p{Script=Han})/gu,
  /（(?<=(?:^|[。；：！？])（)(\d)）(?=\p{Script=Han})/gu,
  /([①②③④⑤⑥⑦⑧⑨])(?<=(?:^|[，、。；：！？]).)(?=\p{Script=Han})/gu,
  /第(?<=(?:^|[。；：！？，在按将\s])第)([一二三四五六七八九])(?:步|阶段)/gu,
];
/** The place in KINDS of 第一步, 第二阶段: one may speak of the second alone. */
const STEPS = KINDS.length - 1;

interface Mark {
  context: BlockContext;
  /** Its place in KINDS. */
  kind: number;
  at: number;
  end: number;
  value: number;
  text: string;
}

/** The numbers of a block, kind by kind. */
const marksOf = keptReading((context) =>
  context.block.type !== 'paragraph' && context.block.type !== 'heading'
    ? []
    : KINDS.flatMap((form, kind) =>
        matchesIn(context, form).map((match): Mark => ({
          context,
          kind,
          at: match.index,
          end: match.index + match[0].length,
          value: valueOf(match[1]!),
          text: match[0],
        })),
      ),
);

function check({ blocks }: ReportContext): Finding[] {
  const last = blocks.findLast(({ text }) => text.trim() !== '');
  const all = sequences(blocks).filter(([first]) => first!.kind !== STEPS || first!.value === 1);
  const findings = all.flatMap((marks, i) => {
    const next = all[i + 1];
    if (startsAgain(marks, next)) return checkSequence([...marks, ...next!]);
    return startsAgain(all[i - 1] ?? [], marks) ? [] : (checkAlone(marks, last) ?? checkSequence(marks));
  });
  return [...findings, ...mixed(blocks)];
}

/** “一是……⏎一是……⏎三是……”: the second of a list over several paragraphs bears the number of the first. */
function startsAgain(marks: readonly Mark[], next: readonly Mark[] | undefined): boolean {
  const [alone, other] = marks;
  const [first, second] = next ?? [];
  if (other || alone?.value !== 1 || first?.kind !== alone.kind || first.value !== 1 || first.at > 0) return false;
  return second?.value === 3 && alone.at === 0;
}

/** Kind by kind. A sequence goes on into the next paragraph when that begins with a number of it. */
function sequences(blocks: readonly BlockContext[]): Mark[][] {
  const found = KINDS.map((): Mark[][] => []);
  const open = KINDS.map((): Mark[] | null => null);
  for (const context of blocks) {
    if (context.level !== null) open.fill(null);
    const marks = marksOf(context);
    for (const [i, mark] of marks.entries()) {
      const { kind, at, value } = mark;
      const known = open[kind];
      const goesOn = marks[i - 1]?.kind === kind || (at === 0 && value !== 1);
      if (known && goesOn) known.push(mark);
      else found[kind]!.push((open[kind] = [mark]));
    }
  }
  return found.flat();
}

/** “一是……第二，……三是……”: the next of a sequence bears the number of another kind that has no first of its own. */
function mixed(contexts: readonly BlockContext[]): Finding[] {
  return contexts.flatMap((context) => {
    const marks = marksOf(context);
    if (marks[0]?.kind === marks.at(-1)?.kind) return [];
    const row = marks.filter(({ kind }) => kind !== STEPS).toSorted((a, b) => a.at - b.at);
    return row.flatMap((mark, i) => {
      const before = row[i - 1];
      if (!before || before.kind === mark.kind) return [];
      // 其次 and 再次 stand for whichever comes next.
      if (mark.value !== before.value + 1 && !(/次/u.test(mark.text) && before.text.endsWith('是'))) return [];
      if (row.slice(0, i).some((other) => other.kind === mark.kind)) return [];
      return [
        findingAt(context, mark.at, mark.end, {
          rule: listOrder,
          severity: 'warning',
          message: `同一组序次语前面用“${before.text}”，这里用“${mark.text}”，写法不一致`,
          basis: 'GB/T 9704—2012 第7.3.3条',
        }),
      ];
    });
  });
}

/** Whether a number of another kind stands where one of this kind is lacking. */
function otherKindBetween(from: Mark | undefined, to: Mark): boolean {
  if (from?.context !== to.context) return false;
  return marksOf(to.context).some((mark) => mark.at > from.at && mark.at < to.at && mark.value === from.value + 1);
}

/** A number without others of its kind; null where it may be one of several that are lacking. */
function checkAlone([alone, ...others]: readonly Mark[], last: BlockContext | undefined): Finding[] | null {
  if (!alone || others.length > 0) return null;
  if (/^(?:第一|其一|首先)，$/u.test(alone.text)) return [tellAlone(alone, alone.context === last)];
  if (!alone.text.endsWith('是')) return alone.value > 1 ? tellJoined(alone) : [];
  return alone.value === 1 ? [tellAlone(alone, alone.context === last)] : null;
}

const checkSequence = keptJudgement((marks: readonly Mark[]) => {
  const findings: Finding[] = [];
  let expected = 1;
  marks.forEach((mark, i) => {
    const next = marks[i + 1]?.value;
    const restarts =
      mark.value === 1 && expected !== 2 && (expected === 1 || (next !== expected + 1 && (i < 2 || next !== expected)));
    // A list in a list that ends with its first: told once its sentence is written.
    if (restarts && expected > 1 && next === undefined && mark.text.endsWith('是') && isWritten(mark))
      findings.push(tellAlone(mark, false));
    if (mark.value === expected || restarts) {
      expected = mark.value + 1;
      return;
    }
    if (mark.value === expected + 1 && otherKindBetween(marks[i - 1], mark)) {
      expected = mark.value + 1;
      return;
    }
    const miswritten = mark.value === expected + 1 ? miswrittenBetween(marks[i - 1], mark, expected) : null;
    if (miswritten) {
      findings.push(miswritten);
      expected = mark.value + 1;
      return;
    }
    // “三是……。一是……。四是……”: one too many.
    if (i > 1 && mark.value === 1 && next === expected && mark.text.endsWith('是')) {
      findings.push(tellAlone(mark, false));
      return;
    }
    const lost = mark.value === expected + 1 ? lostBetween(marks[i - 1], mark, expected) : null;
    if (lost) {
      findings.push(lost);
      expected = mark.value + 1;
      return;
    }
    findings.push(tellOrder(mark, expected));
    // Where the next one fits what was meant, only this number was wrong.
    expected = next === expected + 1 ? next : mark.value + 1;
  });
  const miswritten = miswrittenBetween(marks.at(-1), null, expected);
  return miswritten ? [...findings, miswritten] : findings;
});

function isWritten({ context, end }: Mark): boolean {
  return context.folded.includes('。', end);
}

function tellOrder(mark: Mark, expected: number): Finding {
  return findingAt(mark.context, mark.at, mark.end, {
    rule: listOrder,
    severity: 'warning',
    message: `序号不连续：这里应为“${mark.text.replace(/[一二三四五六七八九十]+|[\d①-⑨]/u, (digit) => alike(digit, expected))}”`,
    basis: 'GB/T 9704—2012 第7.3.3条',
  });
}

const SAID = /(?<=。)\p{Script=Han}[\p{Script=Han}“”、]{4,24}(?=。)/gu;

/** Where the members of a list begin with what they are about, the one sentence like that between two is the one that lost its number. */
function lostBetween(from: Mark | undefined, to: Mark, expected: number): Finding | null {
  if (!from?.text.endsWith('是') || from.context !== to.context) return null;
  const { context } = from;
  const heads = (mark: Mark) => /^[\p{Script=Han}“”、]{4,24}。/u.test(context.folded.slice(mark.end, mark.end + 26));
  if (!heads(from) || !heads(to)) return null;
  const own = context.folded.indexOf('。', from.end);
  const found = allMatches(context.folded.slice(own, to.at), SAID);
  if (found.length !== 1) return null;
  const at = own + found[0]!.index;
  return findingAt(context, at, at + found[0]![0].length, {
    rule: listOrder,
    severity: 'warning',
    message: `后面是“${to.text}”，这里似缺“${chineseNumber(expected)}是”`,
    basis: 'GB/T 9704—2012 第7.3.3条',
  });
}

/** “二、加强……”, “第二是”, “另外，” where 二是 should stand: before the next member, or behind the last one of a block. */
function miswrittenBetween(from: Mark | undefined, to: Mark | null, expected: number): Finding | null {
  if (!from?.text.endsWith('是') || (to && from.context !== to.context)) return null;
  const { context, end } = from;
  const numeral = chineseNumber(expected);
  const between = context.folded.slice(end, to?.at);
  const match = between.includes(numeral) || to ? formFor(numeral, to !== null).exec(between) : null;
  if (!match) return null;
  const at = end + match.index;
  return findingAt(context, at, at + match[0].length, {
    rule: listOrder,
    severity: 'warning',
    message: `这里似应为“${numeral}是”`,
    basis: 'GB/T 9704—2012 第7.3.3条',
  });
}

/** What a member that lost its 是 begins with. */
const BEGINS =
  '推[动进行]|加[强大快]|强化|完善|健全|落实|提[升高]|优化|深化|开展|组织|规范|严格|深入|积极|持续|抓[好实]|做[好实]|建立|创新|聚焦|及时|畅通|压实|筑牢|扩大|拓[宽展]';
const forms = new Map<string, RegExp>();

/** What stands for a numeral; words that only join are a slip where a member is lacking, and right behind the last. */
function formFor(numeral: string, isLacking: boolean): RegExp {
  const joins = isLacking
    ? `|${numeral}(?=\\p{Script=Han}{2})|其次是?|再次是?|另外，|此外，|再者，`
    : `|${numeral}(?=${BEGINS})`;
  let form = forms.get(numeral + joins);
  if (!form) {
    form = new RegExp(`(?<=[。；])(?:第?${numeral}、(?=\\p{Script=Han})|第${numeral}是|${numeral}十是${joins})`, 'u');
    forms.set(numeral + joins, form);
  }
  return form;
}

/** A number in the middle of a paragraph with none before it: the heading it belongs to was joined to the paragraph. */
function tellJoined({ context, at, end, text }: Mark): Finding[] {
  if (at < 10 || !/^（[^）]+）$/u.test(text) || context.block.type === 'table') return [];
  return [
    findingAt(context, at, end, {
      rule: listOrder,
      severity: 'warning',
      message: `“${text}”在段中，前面没有上一项，疑为标题并进了上一段`,
      basis: 'GB/T 9704—2012 第7.3.3条',
    }),
  ];
}

/** At the end of what is written the next may be about to be typed. */
function tellAlone({ context, at, end, text }: Mark, atEnd: boolean): Finding {
  return findingAt(context, at, end, {
    rule: listOrder,
    severity: atEnd ? 'hint' : 'warning',
    message: `只有“${text}”，后面没有下一项`,
    basis: 'GB/T 9704—2012 第7.3.3条',
  });
}

function valueOf(numeral: string): number {
  if (/\d/u.test(numeral)) return Number(numeral);
  if (CIRCLED.includes(numeral)) return CIRCLED.indexOf(numeral);
  if (numeral.length === 2 && '首其再'.includes(numeral[0]!)) return '首其再'.indexOf(numeral[0]!) + 1;
  return chineseValue(numeral);
}

/** The number as the other is written. */
function alike(other: string, value: number): string {
  if (/\d/u.test(other)) return String(value);
  return CIRCLED.includes(other) ? CIRCLED[value]! : chineseNumber(value);
}

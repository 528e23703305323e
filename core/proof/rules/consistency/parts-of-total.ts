import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** “共N件，其中A a件、B b件、C c件” whose parts do not add up. */
export const partsOfTotal: BlockRule = { id: 'parts-of-total', category: 'consistency', check };

const UNIT = '(人次|场次|件|个|名|人|次|条|项|家|场|份|起|期|篇|户|处|台|部|宗)';
const TOTAL = new RegExp(
  `(?<![\\d.])(\\d+)${UNIT}(?:[，：（、]|，?\\s?)(其中|分别为|分别是|包括|包含|分为|含|涉及)(?:[：，])?([^。；]{4,120})`,
  'gu',
);

/** A part told some clauses behind its total: “复议案件141件，首选率超60%，其中案前化解161件”. */
const PART = new RegExp(
  `(?<![\\d.])(\\d+)${UNIT}，[^。；\\d]{0,30}(?:\\d+(?:\\.\\d+)?%[^。；\\d]{0,12})?，其中[^。；，\\d]{0,16}(\\d+)\\2`,
  'gu',
);

/** How cases ended cannot be more than there were. */
const OUTCOME =
  /(?:应诉|诉讼案件|复议案件|受理|审结|收案)(?:案件)?(\d+)(件|起|宗)，(?:[^。；\d]{0,12}，)?(?:其中)?[^。；，\d]{0,4}(败诉|纠错|驳回|撤销|确认违法|不予受理)[^。；，\d]{0,4}(\d+)\2/gu;

function check(context: BlockContext): Finding[] {
  return [...totalBefore(context), ...partAbove(context), ...outcomeAbove(context)];
}

function totalBefore(context: BlockContext): Finding[] {
  return findMatches(context, TOTAL, (match) => {
    const [, totalText, unit, word, rest] = match as unknown as [string, string, string, string, string];
    const total = Number(totalText);
    const parts = readParts(rest, unitsLike(unit));
    if (!parts || total === 0) return null;
    // What is planned, and works listed by name with counts of their own.
    if (/不少于|不低于|至少|以上/u.test(context.folded.slice(Math.max(0, match.index - 4), match.index) + rest))
      return null;
    const sum = parts.reduce((all, part) => all + part, 0);
    const most = Math.max(...parts);
    const closed = word !== '其中' && word !== '含' && word !== '涉及';
    const near = Math.abs(sum - total) <= Math.max(2, total * 0.35);
    const wrong =
      (most > total && word !== '分别是') ||
      (parts.length >= 2 && sum !== total && (closed || /其余|剩余/u.test(rest) || near));
    if (!wrong) return null;
    return {
      rule: partsOfTotal,
      severity: 'warning',
      message:
        most > total
          ? `分项${most}${unit}大于总数${total}${unit}`
          : `分项相加为${sum}${unit}，与总数${total}${unit}不符`,
      basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
    };
  });
}

/** The same kind of thing may be counted by turns in two units. */
function unitsLike(unit: string): string {
  const alike = ['件|份|起|宗', '场次|场|次|期', '人|名'].find((units) => units.split('|').includes(unit));
  return alike === undefined ? unit : `(?:${alike})`;
}

/** The figures of a plain enumeration in one unit; null when it holds anything else that counts. */
function readParts(text: string, unit: string): number[] | null {
  const parts: number[] = [];
  for (const clause of text
    .replace(/）.*$/u, '')
    .replace(/调解和解/gu, '调解')
    .split(/[，、]/u)) {
    const numbers = [...clause.matchAll(/\d+(?:\.\d+)?/gu)];
    if (numbers.length === 0) {
      if (parts.length === 0) continue;
      break;
    }
    const match = /^(?:和|及|以及)?[^\d]{0,20}?(\d+)([\p{Script=Han}%]{1,2})?(?:[两三四五六]类)?$/u.exec(
      clause.replace(/(?:和|以及)(?=[^\d]+\d)/u, '，').split('，')[0]!,
    );
    const several = clause.split(/和|以及/u).map((piece) => new RegExp(`^[^\\d]{0,20}(\\d+)${unit}$`, 'u').exec(piece));
    if (several.length > 1 && several.every((one) => one !== null)) {
      parts.push(...several.map((one) => Number(one[1])));
      continue;
    }
    if (!match || !match[2] || !new RegExp(`^${unit}`, 'u').test(match[2])) break;
    parts.push(Number(match[1]));
  }
  return parts.length > 0 ? parts : null;
}

function partAbove(context: BlockContext): Finding[] {
  return findMatches(context, PART, (match) => above(Number(match[1]), Number(match[3]), match[2]!, '分项'));
}

function outcomeAbove(context: BlockContext): Finding[] {
  return findMatches(context, OUTCOME, (match) => above(Number(match[1]), Number(match[4]), match[2]!, match[3]!));
}

function above(total: number, part: number, unit: string, name: string) {
  if (part <= total) return null;
  return {
    rule: partsOfTotal,
    severity: 'warning' as const,
    message: `${name}${part}${unit}大于总数${total}${unit}`,
    basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
  };
}

import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { alike, figuredSentences, reckoningsOf, type Quantity } from '../../text/quantities';
import { nearSumsOf, valueOf, type NearSum } from '../../text/near-sums';
import { sumsOf, type Sum } from '../../text/sums';

/** “共N件，其中A a件、B b件、C c件” whose parts do not add up, told before their total or behind it. */
export const partsOfTotal: BlockRule = { id: 'parts-of-total', category: 'consistency', check };

const UNIT = '(人次|场次|件|个|名|人|次|条|项|家|场|份|起|期|篇|户|处|台|部|宗)';

/** A part told some clauses behind its total: “复议案件141件，首选率超60%，其中案前化解161件”. */
const PART = new RegExp(
  `(?<![\\d.])(\\d+)${UNIT}，[^。；\\d]{0,30}(?:\\d+(?:\\.\\d+)?%[^。；\\d]{0,12})?，其中[^。；，\\d]{0,16}(\\d+)\\2`,
  'gu',
);

/** How cases ended cannot be more than there were. */
const OUTCOME =
  /(?:应诉|诉讼案件|复议案件|受理|审结|收案)(?:案件)?(\d+)(件|起|宗)，(?:[^。；\d]{0,12}，)?(?:其中)?[^。；，\d]{0,4}(败诉|纠错|驳回|撤销|确认违法|不予受理)[^。；，\d]{0,4}(\d+)\2/gu;

/** How far the parts may be from a total that they are meant to make, as a share of it. */
const NEAR = 0.35;
const NEAR_IN_BRACKET = 0.12;

function check(context: BlockContext): Finding[] {
  return [
    ...reckoningsOf(context)
      .flatMap(sumsOf)
      .flatMap((sum) => judge(context, sum)),
    ...nearSumsOf(context).map((sum) => nearly(context, sum)),
    ...(context.folded.includes('。其中') ? aboveAcross(context) : []),
    ...partAbove(context),
    ...outcomeAbove(context),
  ];
}

function judge(context: BlockContext, { total, parts, told, tight }: Sum): Finding[] {
  const sum = valueOf(parts);
  const slack = total.slack + parts.reduce((all, part) => all + part.slack, 0);
  const most = parts.reduce((one, other) => (other.value > one.value ? other : one));
  const all = [total, ...parts];
  const tell = (message: string, severity: 'warning' | 'hint' = 'warning') => [
    findingAt(context, Math.min(...all.map(({ start }) => start)), Math.max(...all.map(({ end }) => end)), {
      rule: partsOfTotal,
      severity,
      message,
      basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
    }),
  ];
  if (total.value === 0) return [];
  // “7个，分别是：提升改造小区20个” lists what they are.
  const listed = parts.length === 1 && told !== 'some';
  if (told !== 'behind' && !listed && most.value > total.value + slack)
    return tell(`分项${shown(most)}大于总数${shown(total)}`);
  if (parts.length < 2 || Math.abs(sum - total.value) <= slack + 1e-6) return [];
  // The first may be split by the others, and any of the first or last few may make the total.
  const runs = tight ? [] : parts.map((_, i) => (told === 'behind' ? parts.slice(i) : parts.slice(0, i + 1)));
  const head = parts[0]!.value;
  if (runs.some((run) => Math.abs(valueOf(run) - total.value) <= slack) || sum - head === head) return [];
  const apart = Math.abs(sum - total.value) / total.value;
  const message = `分项相加为${shown({ ...total, value: sum })}，与总数${shown(total)}不符`;
  if (told === 'all' || told === 'behind') return tell(message);
  if (told === 'some') return apart <= NEAR ? tell(message) : [];
  if (told === 'colon') return apart <= NEAR ? tell(message) : [];
  // Less than the total may leave out what is still open.
  return apart <= NEAR_IN_BRACKET ? tell(message, sum > total.value ? 'warning' : 'hint') : [];
}

function nearly(context: BlockContext, { total, parts }: NearSum): Finding {
  const all = [total, ...parts];
  const sum = shown({ ...total, value: valueOf(parts) });
  return findingAt(context, Math.min(...all.map(({ start }) => start)), Math.max(...all.map(({ end }) => end)), {
    rule: partsOfTotal,
    severity: 'warning',
    message: `分项相加为${sum}，与总数${shown(total)}不符`,
    basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
  });
}

/** “共检查63次。其中，涉企检查75次”: a part told in the next sentence. */
function aboveAcross(context: BlockContext): Finding[] {
  const sentences = figuredSentences(context);
  return sentences.flatMap(({ text, start, quantities: [part] }, i) => {
    const total = sentences[i - 1]?.quantities.at(-1);
    const follows = total && sentences[i - 1]!.start + sentences[i - 1]!.text.length + 1 === start;
    if (!total || !part || !follows || !text.startsWith('其中') || sentences[i - 1]!.quantities.length > 1) return [];
    if (!alike(total.unit, part.unit) || total.unit === '%' || part.value <= total.value + total.slack) return [];
    if (/累计|历年|以来/u.test(part.label)) return [];
    return [
      findingAt(context, part.start, part.end, {
        rule: partsOfTotal,
        severity: 'warning',
        message: `分项${shown(part)}大于总数${shown(total)}`,
        basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
      }),
    ];
  });
}

function shown({ value, unit }: Pick<Quantity, 'value' | 'unit'>): string {
  const [worth, scale] = value >= 1e8 ? [1e8, '亿'] : value >= 1e4 ? [1e4, '万'] : [1, ''];
  return `${Number((value / worth).toFixed(4))}${scale}${unit}`;
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

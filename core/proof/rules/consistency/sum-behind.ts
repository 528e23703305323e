import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { quantitiesOf, sameUnit, type Quantity } from '../../text/quantities';

/** “审核文件30件、合同45份，共计85件”: parts first, their sum behind. */
export const sumBehind: BlockRule = {
  id: 'parts-of-total',
  category: 'consistency',
  check: (context) =>
    /[共合总：]/u.test(context.folded)
      ? quantitiesOf(context).flatMap((sentence) =>
          sentence.flatMap((_, i) => [...checkSum(context, sentence, i), ...checkColon(context, sentence, i)]),
        )
      : [],
};

/** Nothing but the word for a sum, or whose sum it is. */
const SUM =
  /^(?:[两三四二](?:项|者|类|审|级|部分|个季度)|全年|以上|各项|各类)?(?:一共|总共|共计|累计共|共|(?:合计|总计)(?:调整|涉及|办理|处理|受理|审核|审查|开展)?)(?:为|是|有|达到?|计)?$/u;
/** Quarters, halves and months make a year, whatever the verb is. */
const PERIOD = /^(?:第?[一二三四]季度|[上下]半年|前三季度|\d{1,2}月)/u;
const OF_YEAR = /^全年(?:一?共|累计|合计|总计|共计)[\p{Script=Han}]{0,8}$/u;
/** A part told with more words than these is one of another thing. */
const LONGEST = 14;
const PAPERS = '件份起宗项个部';

function checkSum(context: BlockContext, sentence: readonly Quantity[], at: number): Finding[] {
  const sum = sentence[at]!;
  const year = OF_YEAR.test(sum.lead);
  if (sum.rough || sum.unit === '%' || sum.unit === '' || !(year || SUM.test(sum.lead))) return [];
  const parts: Quantity[] = [];
  for (let i = at - 1; i >= 0; i -= 1) {
    const part = sentence[i]!;
    const next = sentence[i + 1]!;
    const alike = sameUnit(part.unit, sum.unit) || (PAPERS.includes(part.unit) && PAPERS.includes(sum.unit));
    const between = context.folded.slice(part.end, next.start - next.lead.length);
    if (
      !alike ||
      part.rough ||
      part.lead.length > LONGEST ||
      !/^(?:（[^（）\d]{1,10}）)?[、，]?$/u.test(between) ||
      (!/[、，]$/u.test(between) && !/^[和与及]/u.test(next.lead))
    )
      break;
    if (year && !PERIOD.test(part.lead)) break;
    parts.unshift(part);
  }
  if (parts.length < 2) return [];
  const carried = /结转|旧存|原有/u.test(parts[0]!.lead);
  if (carried && total(parts) !== sum.value && parts.length === 2) return [tell(context, parts, parts[0]!, sum)];
  // What was told before the parts may be something else, or a sum of its own.
  for (let from = 0, sums = total(parts); from < parts.length; sums -= parts[from]!.value, from += 1)
    if (sums === sum.value) return [];
  return [tell(context, parts, parts[0]!, sum)];
}

/** “开展普法活动40场：进机关7场、进学校16场、进企业19场。” */
function checkColon(context: BlockContext, sentence: readonly Quantity[], at: number): Finding[] {
  const whole = sentence[at]!;
  const parts = sentence.slice(at + 1);
  if (whole.rough || parts.length < 2 || whole.unit === '' || whole.unit === '%') return [];
  const exact = (one: Quantity) => one.unit === whole.unit && !one.rough && one.lead.length <= LONGEST;
  if (context.folded[whole.end] !== '：' || !parts.every(exact)) return [];
  return total(parts) === whole.value ? [] : [tell(context, parts, whole, parts.at(-1)!, whole)];
}

function tell(context: BlockContext, parts: readonly Quantity[], from: Quantity, to: Quantity, whole = to): Finding {
  return findingAt(context, from.start - from.lead.length, to.end, {
    rule: sumBehind,
    severity: 'warning',
    message: `分项相加为${total(parts)}，与合计${whole.value}${whole.unit}不符`,
    basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
  });
}

function total(parts: readonly Quantity[]): number {
  return parts.reduce((all, part) => all + part.value, 0);
}

import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { quantitiesOf, sameUnit, type Quantity } from '../../text/quantities';

/** “受理86件，上年为70件，同比下降22.9%”: what is said of growth against this year's figure and last year's. */
export const growthClaims: BlockRule = {
  id: 'growth-claim',
  category: 'consistency',
  check: (context) =>
    /[增升提攀涨降减落压缩倍]/u.test(context.folded)
      ? quantitiesOf(context).flatMap((sentence) => checkSentence(context, sentence))
      : [],
};

const UP = '新增|净增|增长|增加|上升|提高|提升|攀升|增幅|涨幅|增|多';
const DOWN = '净减|下降|减少|降低|回落|降幅|压缩|压减|缩短|精简|提速|减|少';
/** A word of growth right before its figure, with nothing but the comparison before it. */
const CLAIM = new RegExp(
  `^(?:(?:同比|环比|[较比与]?(?:上一?年|去年|往年)(?:度|同期|全年)?(?:相比)?|同期|案件|总?量|数量|案件量|信访量|受理量|收案|办案量|总数|有所|大幅|明显|实现|数|净|均|则|平均|时限|时间)*)(${UP}|${DOWN})(?:率|幅度?)?(?:了|为|达到?|约|近|逾|超)*$`,
  'u',
);
const LAST = /(?:上一?年|去年|同期|年初)/u;
const MORE = /[多少增减降升净]/u;

interface Claim {
  grows: boolean;
  told: Quantity;
}

function checkSentence(context: BlockContext, sentence: readonly Quantity[]): Finding[] {
  const claims = sentence.flatMap((told): Claim[] => {
    const word = CLAIM.exec(told.lead)?.[1];
    return word === undefined || told.rough ? [] : [{ grows: /[增升提攀涨多]/u.test(word) && word !== '提速', told }];
  });
  if (claims.length === 0 || claims.length > 2) return times(context, sentence);
  const shares = claims.filter(({ told }) => told.unit === '%');
  const counts = claims.filter(({ told }) => told.unit !== '%' && told.unit !== '倍' && told.unit !== '个百分点');
  if (shares.length > 1 || counts.length > 1) return [];
  const rest = sentence.filter((one) => !claims.some(({ told }) => told === one) && !isYear(one));
  const pair = pairOf(context, rest);
  if (pair) return claims.flatMap((claim) => againstPair(context, claim, pair));
  const [count, share] = [counts[0], shares[0]];
  const before = rest.filter((one) => count && one.end < count.told.start && sameUnit(one.unit, count.told.unit));
  if (!count || !share || before.length !== 1 || before[0]!.rough) return [];
  const now = before[0]!.value;
  const last = count.grows ? now - count.told.value : now + count.told.value;
  if (count.grows !== share.grows)
    return [tell(context, share.told, `前面写${count.grows ? '增加' : '减少'}，这里方向相反`)];
  return last <= 0 ? [] : againstRate(context, share.told, last, now);
}

interface Pair {
  last: Quantity;
  now: Quantity;
}

/** The only two figures of one unit, one of them last year's. */
function pairOf(context: BlockContext, rest: readonly Quantity[]): Pair | null {
  const [a, b] = rest;
  if (rest.length !== 2 || !a || !b || a.rough || b.rough || !sameUnit(a.unit, b.unit) || a.unit === '') return null;
  const [before, behind] = [yearsBefore(context, a), yearsBefore(context, b)];
  if (before === behind) return /[由从]$/u.test(a.lead) && /[至到为]$/u.test(b.lead) ? { last: a, now: b } : null;
  return before > behind ? { last: a, now: b } : { last: b, now: a };
}

/** 1 for last year's figure, 0 for one that is not said to be of another year. */
function yearsBefore(context: BlockContext, { lead, start }: Quantity): number {
  const year = /(20\d\d)年(?:度|全年|同期|的|共|受理|办理|收案|审结|发生|为|仅|是)*$/u.exec(
    context.folded.slice(Math.max(0, start - 14), start),
  );
  if (year) return context.year - Number(year[1]);
  return LAST.test(lead) && !MORE.test(lead) ? 1 : 0;
}

function isYear({ unit, value }: Quantity): boolean {
  return (unit === '年' && value > 1900) || unit === '月' || unit === '日';
}

function againstPair(context: BlockContext, { grows, told }: Claim, { last, now }: Pair): Finding[] {
  if (last.value === now.value) return [];
  if (grows !== now.value > last.value) {
    return [tell(context, told, `按${last.value}、${now.value}两个数是${grows ? '减少' : '增加'}，请核对`)];
  }
  if (told.unit === '%') return last.unit === '%' ? [] : againstRate(context, told, last.value, now.value);
  const gap = Math.abs(now.value - last.value);
  if (told.unit === '倍' && last.value > 0 && Math.abs(gap / last.value - told.value) > 0.06)
    return [tell(context, told, `按两个数算增长${Number((gap / last.value).toFixed(1))}倍`)];
  const plain = told.unit === '个百分点' ? last.unit === '%' : sameUnit(told.unit, last.unit);
  return !plain || Math.abs(gap - told.value) < 0.06
    ? []
    : [tell(context, told, `按两个数算相差${Number(gap.toFixed(2))}`)];
}

function againstRate(context: BlockContext, told: Quantity, last: number, now: number): Finding[] {
  if (last === 0) return [];
  const right = (Math.abs(now - last) / last) * 100;
  // A share of speed gained may be told of either figure.
  if (Math.abs(right - told.value) < 0.6 || Math.abs(right - told.value) < right * 0.004) return [];
  return [tell(context, told, `按两个数算是${right.toFixed(1).replace(/\.0$/u, '')}%，这里写${told.value}%`)];
}

/** “300人次，是上年150人次的3倍”. */
function times(context: BlockContext, sentence: readonly Quantity[]): Finding[] {
  return sentence.flatMap((fold, i) => {
    const [first, second] = [sentence[i - 2], sentence[i - 1]];
    if (fold.unit !== '倍' || !first || !second) return [];
    // “由500件增至1500件，是上年的3倍” tells last year's figure first.
    const turned = /^是(?:上年|去年)的?$/u.test(fold.lead) && /[由从]$/u.test(first.lead);
    if (!turned && !(/^是(?:上年|去年)/u.test(second.lead) && second.tail === '的')) return [];
    const [now, last] = turned ? [second, first] : [first, second];
    if (!sameUnit(now.unit, last.unit) || last.rough || now.rough || fold.rough || last.value === 0) return [];
    const right = now.value / last.value;
    return Math.abs(right - fold.value) < 0.1 ? [] : [tell(context, fold, `按两个数算是${right.toFixed(1)}倍`)];
  });
}

/** From the start of its clause: older rules that know the same wording speak first. */
function tell(context: BlockContext, { start, end, lead }: Quantity, message: string): Finding {
  return findingAt(context, start - lead.length, end, {
    rule: growthClaims,
    severity: 'warning',
    message,
    basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
  });
}

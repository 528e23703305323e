import { chineseValue } from '../../../report/numbering';
import type { Finding } from '../../finding';
import { allMatches } from '../../match';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { changesOf } from '../../text/changes';
import { alike, figuredSentences, type Reckoning } from '../../text/quantities';

/** “30个镇街中有12个通过，超过半数”, “由240次降至180次，减少一半”: a fraction in words beside the two figures it is made of. */
export const fractions: BlockRule = { id: 'fraction', category: 'consistency', check };

const WORDS =
  /(超过|超|逾|过|近|约|接近|将近|不足|不到)?(半数|一半|半(?=[，。；、]|$)|([二三四五])分之([一二三四])|([一二三四五六七八九])成(?!立|为|效|果|员|功|都|长|熟|本|绩|就|交|型))(以上|多)?/gu;
/** How far a fraction told plainly may be off, and one said to be near, or to be passed. */
const PLAIN = 0.05;
const ROUGH = 0.1;
const PASSED = 0.25;

function check(context: BlockContext): Finding[] {
  if (!/半|分之|成/u.test(context.folded)) return [];
  const changes = changesOf(context);
  return figuredSentences(context).flatMap((reckoning) =>
    allMatches(reckoning.text, WORDS).flatMap((match) => {
      const at = reckoning.start + match.index;
      const change = changes.find((one) => one.reckoning === reckoning)?.change;
      const told = change
        ? {
            share: Math.abs(1 - change.to.value / change.from.value),
            from: Math.min(change.from.start, change.to.start),
          }
        : shareBefore(reckoning, at);
      if (!told || !isApart(told.share, match)) return [];
      const clause = reckoning.text
        .slice(0, match.index)
        .split(/[，、（]/u)
        .at(-1)!;
      if (change ? !/[减降缩精增升]/u.test(clause) || change.to.value > change.from.value : !/^[^\d]*$/u.test(clause))
        return [];
      return [
        findingAt(context, told.from, at + match[0].length, {
          rule: fractions,
          severity: 'warning',
          message: `按前面两个数算是${(told.share * 100).toFixed(1).replace(/\.0$/u, '')}%，与“${match[0]}”不符`,
          basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
        }),
      ];
    }),
  );
}

/** What the last two figures before a place make, if they are all that the sentence counts so and the word follows them. */
function shareBefore({ quantities, text, start }: Reckoning, at: number): { share: number; from: number } | null {
  const before = quantities.filter(({ end }) => end <= at);
  const [one, other] = before.slice(-2);
  const last = before.at(-1);
  // “占43%，超过一半”: the share itself.
  if (last?.unit === '%' && last.value <= 100 && last.slack < 0.06 && text.slice(last.end - start, at - start) === '，')
    return /占|率|比例/u.test(last.label) && !/同比|较|增|降/u.test(last.label)
      ? { share: last.value / 100, from: last.start }
      : null;
  if (!one || !other || one.unit === '%' || !alike(one.unit, other.unit)) return null;
  if (before.length > 2 && alike(before.at(-3)!.unit, one.unit)) return null;
  const [whole, part] = one.value >= other.value ? [one, other] : [other, one];
  const gap = text.slice(other.end - start, at - start);
  const between = text.slice(one.end - start, other.start - start);
  if (whole.value === 0 || !/^[^，]{0,12}，[^，]{0,8}$/u.test(gap) || !/中|，|的/u.test(between)) return null;
  if (/同比|较|比上|增长|下降|此外|另/u.test(between + gap) || whole.slack + part.slack > 0) return null;
  return { share: part.value / whole.value, from: one.start };
}

function isApart(share: number, match: RegExpExecArray): boolean {
  const [, before = '', , under, over, tenths, behind] = match;
  const worth = under ? chineseValue(over!) / chineseValue(under) : tenths ? chineseValue(tenths) / 10 : 0.5;
  if (/不[足到]|近/u.test(before)) return share > worth + 0.005 || share < worth - ROUGH;
  if (/[超逾过]/u.test(before) || behind) return share < worth - 0.005 || share > worth + PASSED;
  return Math.abs(share - worth) > (before === '约' ? ROUGH : PLAIN);
}

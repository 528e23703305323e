import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { reckoningsOf, type Quantity } from '../../text/quantities';

/** “城管类占47%、市场监管类占28%、其他占44%”: shares of one whole that do not make 100%. */
export const sharesOfWhole: BlockRule = { id: 'shares-of-whole', category: 'number', check };

/** Shares told one behind the other, the last of them what remains. */
const SHARES =
  /(?:[^，。；、：\d]{1,16}占(?:比|总数的?|全部案件的?)?(?:为|约)?\d+(?:\.\d+)?%[，、；]){1,8}(?:和|及)?(?:其他|其它|其余|剩余)[^，。；、：\d]{0,12}占(?:比|总数的?)?(?:为|约)?\d+(?:\.\d+)?%/gu;
/** Rounding of each share may move the sum by so much (percentage points). */
const ROUNDING = 1;

/** “三类案件占比分别为50%、30%、40%”: as many shares as kinds were told of. */
const OF_KINDS =
  /([两二三四五六七])[类种项个大](?:[^，。；\d]{0,16}?)占比?分别(?:为|是|达)?(\d+(?:\.\d+)?%(?:[、和]\d+(?:\.\d+)?%)+)/gu;
/** “本科以上学历占80%，专科及以下占30%”: what is above a line and what is below it. */
const ABOVE_BELOW =
  /(?:及?以上|超过)[^，。；、\d]{0,6}占(?:比)?(\d+(?:\.\d+)?)%[，、；][^，。；、\d]{0,6}以下[^，。；、\d]{0,6}占(?:比)?(\d+(?:\.\d+)?)%(?=[。；，])/gu;
const NUMERALS = ' 一二三四五六七';

function check(context: BlockContext): Finding[] {
  const rests = /其他|其它|其余/u.test(context.folded) ? withRest(context) : [];
  if (!context.folded.includes('占')) return rests;
  const ofKinds = findMatches(context, OF_KINDS, (match) => {
    const shares = match[2]!.split(/[、和]/u).map(parseFloat);
    const kinds = match[1] === '两' ? 2 : NUMERALS.indexOf(match[1]!);
    return shares.length === kinds ? judge(shares) : null;
  });
  const aboveBelow = findMatches(context, ABOVE_BELOW, (match) => judge([Number(match[1]), Number(match[2])]));
  const ofRest = /其他|其它|其余|剩余/u.test(context.folded)
    ? findMatches(context, SHARES, (match) => judge(sharesIn(match[0])))
    : [];
  return [...ofKinds, ...aboveBelow, ...ofRest, ...rests, ...overlapping(context)];
}

/** “婚姻家庭38%、邻里37%、劳动20%、其他15%”: told in a row, the last of them what remains. */
function withRest(context: BlockContext): Finding[] {
  return reckoningsOf(context).flatMap(({ quantities }) =>
    quantities.flatMap((last, i) => {
      if (last.unit !== '%' || !/^(?:其他|其它|其余|剩余)[^占]{0,6}$/u.test(last.label)) return [];
      // “婚姻家庭类占64%，其余46%为邻里纠纷”.
      const first = quantities[i - 1];
      const two = last.mark === '，' && first?.unit === '%' && SHARE.test(first.label) && !CROSSING.test(first.label);
      if (two && quantities[i - 2]?.unit !== '%') {
        const off = judge([first.value, last.value]);
        return off ? [findingAt(context, first.start, last.end, off)] : [];
      }
      let from = i;
      while (from > 0 && quantities[from]!.mark === '、' && quantities[from - 1]!.unit === '%') from -= 1;
      const run = quantities.slice(from, i + 1);
      const verdict = run.length > 2 ? judge(run.map(({ value }) => value)) : null;
      return verdict ? [findingAt(context, run[0]!.start, last.end, verdict)] : [];
    }),
  );
}

/** What one thing may be besides another of these. */
const CROSSING =
  /党员|女|男|学历|本科|研究生|硕士|博士|岁|以上|专业|持证|少数民族|青年|高级|中级|首次|同比|较|其中|占地|占用|占到|均|分别/u;
/** A share told as “甲占30%”. */
const SHARE = /^[^占]{1,14}占(?:比|全部|总数的?)?(?:为|约|近)?$/u;

/** “维持占55%、撤销占25%、调解占30%”: shares told in a row that are more than the whole. */
function overlapping(context: BlockContext): Finding[] {
  return reckoningsOf(context).flatMap(({ quantities }) => {
    const runs: Quantity[][] = [];
    for (const [i, one] of quantities.entries()) {
      if (one.unit !== '%' || !SHARE.test(one.label) || CROSSING.test(one.label + one.tail)) continue;
      const joined =
        quantities[i - 1] !== undefined && runs.at(-1)?.at(-1) === quantities[i - 1] && /^[，、；）]?$/u.test(one.mark);
      if (joined) runs.at(-1)!.push(one);
      else runs.push([one]);
    }
    return runs.flatMap((run) => {
      const sum = run.reduce((all, { value }) => all + value, 0);
      if (run.length < 2 || sum <= 100 + ROUNDING || run.some(({ value }) => value >= 100)) return [];
      const verdict = judge(run.map(({ value }) => value));
      return verdict ? [findingAt(context, run[0]!.start, run.at(-1)!.end, verdict)] : [];
    });
  });
}

function sharesIn(text: string): number[] {
  return [...text.matchAll(/(\d+(?:\.\d+)?)%/gu)].map((one) => Number(one[1]));
}

function judge(shares: readonly number[]) {
  const sum = shares.reduce((all, share) => all + share, 0);
  if (Math.abs(sum - 100) <= ROUNDING) return null;
  return {
    rule: sharesOfWhole,
    severity: 'warning' as const,
    message: `各项占比相加为${sum.toFixed(1).replace(/\.0$/u, '')}%，不是100%`,
    basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
  };
}

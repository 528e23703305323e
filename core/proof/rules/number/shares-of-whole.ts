import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

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
/** “维持占55%、撤销占25%、调解占30%”: three or more kinds of one thing that are more than all of it. */
const TOO_MUCH =
  /(?<=^|[，。；：])[^，。；、：\d占]{1,8}占(?:比|总数的?)?(?:为|约)?\d+(?:\.\d+)?%(?:[，、；][^，。；、：\d占]{1,8}占(?:比|总数的?)?(?:为|约)?\d+(?:\.\d+)?%){2,8}/gu;
/** “本科以上学历占80%，专科及以下占30%”: what is above a line and what is below it. */
const ABOVE_BELOW =
  /(?:及?以上|超过)[^，。；、\d]{0,6}占(?:比)?(\d+(?:\.\d+)?)%[，、；][^，。；、\d]{0,6}以下[^，。；、\d]{0,6}占(?:比)?(\d+(?:\.\d+)?)%(?=[。；，])|(?<kind>[\p{Script=Han}]{2,3})占(?:比)?(\d+(?:\.\d+)?)%[，、；]\k<kind>以[下外]占(?:比)?(\d+(?:\.\d+)?)%/gu;
const NUMERALS = ' 一二三四五六七';

function check(context: BlockContext): Finding[] {
  if (!context.folded.includes('占')) return [];
  const ofKinds = findMatches(context, OF_KINDS, (match) => {
    const shares = match[2]!.split(/[、和]/u).map(parseFloat);
    const kinds = match[1] === '两' ? 2 : NUMERALS.indexOf(match[1]!);
    return shares.length === kinds ? judge(shares) : null;
  });
  const tooMuch = findMatches(context, TOO_MUCH, (match) => {
    const shares = sharesIn(match[0]);
    // People are party members and women and graduates at once.
    if (/党员|[男女]|学历|[以之][上下]|岁|持证/u.test(match[0])) return null;
    return shares.reduce((all, share) => all + share, 0) > 100 ? judge(shares) : null;
  });
  const aboveBelow = findMatches(context, ABOVE_BELOW, (match) =>
    judge([Number(match[1] ?? match[4]), Number(match[2] ?? match[5])]),
  );
  ofKinds.push(...tooMuch, ...aboveBelow);
  if (!/其他|其它|其余|剩余/u.test(context.folded)) return ofKinds;
  const ofRest = findMatches(context, SHARES, (match) => judge(sharesIn(match[0])));
  return [...ofKinds, ...ofRest];
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

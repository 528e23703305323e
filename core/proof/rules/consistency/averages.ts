import { numberIn } from '../../../report/numbering';
import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { alike, reckoningsOf, type Quantity, type Reckoning } from '../../text/quantities';

/** “6场培训共训600人次，场均150人次”, “每季度1次，全年共3次”: so many for each of so many make another total. */
export const averages: BlockRule = { id: 'averages', category: 'consistency', check };

const EACH =
  /(平均(?!每)|人均|月均|日均|场均|户均|年均|次均|周均|季均|每|各(?![类项级种界方地式]))([\p{Script=Han}]{0,10})$/u;
/** Words that say the figure is not the same for each, or is of another time. */
const TABOO =
  /不少于|不低于|不超过|不得|以上|至少|最多|最高|上限|不等|左右|增长|下降|提高|减少|较上年|同比|另|仅|分别/u;
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/^人均|^(?:平均)?每[名位人]/u, '名人位'],
  [/^月均|^(?:平均)?每个?月/u, '个月'],
  [/^日均|^(?:平均)?每[天日]/u, '天'],
  [/^周均|^(?:平均)?每周/u, '周'],
  [/^[场次]均|^(?:平均)?每[场期次班批轮]/u, '场次期班批轮'],
  [/^户均|^(?:平均)?每户/u, '户'],
];
/** How many of them a year has. */
const IN_YEAR: readonly (readonly [RegExp, number])[] = [
  [/^月均|^(?:平均)?每个?月/u, 12],
  [/^季均|^(?:平均)?每个?季度?/u, 4],
  [/^(?:平均)?每半年/u, 2],
];

function check(context: BlockContext): Finding[] {
  const told = /[∶：比]/u.test(context.folded) ? ratios(context) : [];
  if (!/[均每各]/u.test(context.folded)) return told;
  if (context.folded.includes('全年')) told.push(...regular(context));
  return [...told, ...reckoningsOf(context).flatMap((one) => (TABOO.test(one.text) ? [] : sharesOf(context, one)))];
}

/** “45∶90，即1∶3”. */
const RATIO = /(?<!\d)(\d{1,6})[∶：:比](\d{1,6})，?(?:即|约为|约等于|约|也就是)(\d{1,3})[∶：:比](\d{1,3})(?!\d)/gu;

function ratios(context: BlockContext): Finding[] {
  return findMatches(context, RATIO, (match) => {
    const [a, b, c, d] = match.slice(1, 5).map(Number) as [number, number, number, number];
    if (a * b * c * d === 0 || Math.abs(a / b / (c / d) - 1) < 0.12) return null;
    return {
      rule: averages,
      severity: 'warning',
      message: `${a}∶${b}约为1∶${shown(b / a)}，与后面的${c}∶${d}不符，请核对`,
      basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
    };
  });
}

/** “每季度召开1次……，全年召开3次”, “每月通报……，全年通报9期”. */
const REGULAR =
  /每(月|季度?|半年|两个月|周)(?:至少)?([^，。；\d]{0,14}?)(?:(一|1)[次期场])?[^，。；\d]{0,14}，[^。；\d]{0,12}全年(?:共|累计|已|先后|[\p{Script=Han}]){0,8}?(\d{1,2}|[一二三四五六七八九十]{1,2})[次期场](?!以上|左右|多)/gu;
const TIMES: Readonly<Record<string, number>> = { 月: 12, 季: 4, 季度: 4, 半年: 2, 两个月: 6, 周: 52 };

function regular(context: BlockContext): Finding[] {
  return findMatches(context, REGULAR, (match) => {
    const right = TIMES[match[1]!]!;
    const told = numberIn(match[4]!);
    // More often than that is more than was asked.
    if (told === right || (told > right && (match[3] === undefined || match[0].includes('至少')))) return null;
    return {
      rule: averages,
      severity: 'warning',
      message: `每${match[1]!}一次，全年应为${right}次，这里写${told}次，请核对`,
      basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
    };
  });
}

function sharesOf(context: BlockContext, { text, quantities }: Reckoning): Finding[] {
  return quantities.flatMap((share, i) => {
    const match = EACH.exec(share.label);
    if (!match || share.unit === '%' || share.unit === '') return [];
    const others = quantities.filter((other) => other !== share && other.unit !== '%' && !/均/u.test(other.label));
    // “平均每2人1台”: one for so many.
    const next = quantities[i + 1];
    if (/每$/u.test(match[0]) && next?.mark === '' && /^(?:配备|配|有|共用|使用)?$/u.test(next.label)) {
      const rest = others.filter((other) => other !== next);
      return judge(
        context,
        next,
        share,
        rest.filter(({ unit }) => alike(unit, next.unit)),
        rest.filter(({ unit }) => alike(unit, share.unit)),
      );
    }
    const totals = others.filter(({ unit }) => alike(unit, share.unit));
    const words = match[1] === '平均' ? match[0].slice(2) || match[0] : match[0];
    let groups = groupsOf(words, others);
    const inYear = IN_YEAR.find(([form]) => form.test(words))?.[1];
    if (groups.length === 0 && inYear && /全年|年内|\d{4}年(?![底末初])/u.test(text))
      groups = [{ ...share, value: inYear, unit: '', slack: 0 }];
    return judge(
      context,
      share,
      null,
      totals,
      groups.filter((group) => !totals.includes(group) || totals.length > 1),
    );
  });
}

/** The figures that may say of how many each is one. */
function groupsOf(words: string, others: readonly Quantity[]): Quantity[] {
  const units = GROUPS.find(([form]) => form.test(words))?.[1];
  if (units) return others.filter(({ unit }) => (units === '个月' ? unit === units : units.includes(unit[0] ?? '?')));
  const noun = words.replace(/^(?:平均|每一?个?|各)+/u, '');
  // “每个30万元”, “各配备3名”: of what has just been counted.
  if (noun === '' || /^(?:配备|配置|安排|聘请|设立|建立|选派|选聘|分|有)+/u.test(noun))
    return others.filter(({ unit }) => /^[个家所]$/u.test(unit));
  const thing = noun.replace(/(?:配备|配置|安排|聘请|设立|建立|选派|选聘|培训|办案|平均|有|约).*$/u, '');
  return others.filter(
    ({ tail }) =>
      tail !== '' &&
      (tail.startsWith(thing) ||
        thing.startsWith(tail.slice(0, 2)) ||
        (thing.length === 1 && tail.slice(0, 6).includes(thing))),
  );
}

function judge(
  context: BlockContext,
  each: Quantity,
  by: Quantity | null,
  totals: readonly Quantity[],
  groups: readonly Quantity[],
): Finding[] {
  const pairs = totals.flatMap((total) => groups.filter((group) => group !== total).map((group) => ({ total, group })));
  const [only] = pairs;
  // Where several may be meant, none is.
  if (!only || pairs.length > 1 || only.group.value === 0) return [];
  const { total, group } = only;
  const asked = each.value / (by?.value ?? 1);
  const right = total.value / group.value;
  const average = by !== null || /均/u.test(each.label);
  const slack = (total.slack + group.slack * asked) / group.value + each.slack * 2;
  const reach = average ? Math.max(slack, by ? asked * 0.2 : each.value >= 10 ? each.value * 0.03 : 0.55) : slack;
  if (Math.abs(right - asked) <= reach + 1e-9) return [];
  const all = [each, total, group, ...(by ? [by] : [])];
  const told = by ? `每${by.value}${by.unit}${each.value}${each.unit}` : `平均${shown(each.value)}${each.unit}`;
  return [
    findingAt(context, Math.min(...all.map(({ start }) => start)), Math.max(...all.map(({ end }) => end)), {
      rule: averages,
      severity: 'warning',
      message: `${shown(total.value)}${total.unit}除以${shown(group.value)}约为${shown(right)}，与“${told}”不符，请核对`,
      basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
    }),
  ];
}

function shown(value: number): string {
  const [worth, scale] = value >= 1e8 ? [1e8, '亿'] : value >= 1e4 ? [1e4, '万'] : [1, ''];
  return `${(value / worth).toFixed(2).replace(/\.?0+$/u, '')}${scale}`;
}

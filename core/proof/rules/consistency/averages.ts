import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { quantitiesOf, sameUnit, type Quantity } from '../../text/quantities';

/** “6场培训共训600人次，场均150人次”: groups, what each got, and the sum of all. */
export const averages: BlockRule = {
  id: 'average',
  category: 'consistency',
  check: (context) =>
    /[均每各]/u.test(context.folded)
      ? quantitiesOf(context).flatMap((sentence) => checkSentence(context, sentence))
      : [],
};

const MEAN = /(场|人|户|件|月|次|期|村|镇|街|队|校|企|案|所|站|季|年)均[\p{Script=Han}]{0,5}$/u;
const EACH =
  /(?:每一?|各)(?:个|名|家|所|位|支)?(村|镇|乡|街道?|社区|人|户|件|月|季度?|次|场|期|批|班|单位|部门|企业|学校|站点?|律师|队|)[\p{Script=Han}]{0,6}$/u;
const PLAIN = /平均[\p{Script=Han}]{0,2}$|各(?![类级项种部单地方界])[\p{Script=Han}]{0,12}$/u;
const SUM = /共|总|合计|累计|全年|总计/u;
/** Units that a group named so is counted in. */
const COUNTED: Readonly<Record<string, string>> = {
  场: '场期次班',
  期: '场期次班',
  次: '场期次班',
  班: '场期次班',
  批: '批',
  人: '人名位',
  律师: '人名位',
  户: '户',
  件: '件起宗',
  案: '件起宗',
};
const PLACES = '个村家所支镇街处站户';

function checkSentence(context: BlockContext, sentence: readonly Quantity[]): Finding[] {
  return sentence.flatMap((per) => {
    if (per.rough || /至少|不少于|不低于/u.test(per.lead) || per.unit === '' || per.unit === '%') return [];
    const mean = MEAN.exec(per.lead);
    const evenly = mean !== null || per.lead.includes('平均');
    const each = mean ? null : (EACH.exec(per.lead) ?? (PLAIN.test(per.lead) ? [per.lead, ''] : null));
    const group = mean?.[1] ?? each?.[1];
    if (group === undefined) return [];
    const others = sentence.filter(
      (one) => one !== per && one.unit !== '%' && !(one.unit === '年' && one.value > 1900),
    );
    const whole = others.filter((one) => sameUnit(headsOf(one.unit), headsOf(per.unit)));
    const many = partsOfYear(context, group, per);
    const groups = many ? [] : others.filter((one) => !whole.includes(one) && countsGroups(one, group));
    if (whole.length !== 1 || (many === 0 && groups.length !== 1)) return [];
    const count = many || groups[0]!.value;
    if (whole[0]!.rough || groups[0]?.rough || count < 2) return [];
    if (!evenly && many === 0 && !isSum(whole[0]!, groups[0]!)) return [];
    const right = whole[0]!.value / count;
    // What each got may be rounded; what was given out makes the sum exactly.
    const room = evenly ? Math.max(right * 0.05, 0.6) : 0.01;
    if (Math.abs(right - per.value) <= room) return [];
    const shown = Number((right / scaleOf(context, per)).toFixed(1));
    return [
      findingAt(context, per.start, per.end, {
        rule: averages,
        severity: 'warning',
        message: `按总数和个数算，平均是${shown}，请核对`,
        basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
      }),
    ];
  });
}

/** 50人 a term, 200人次 in all. */
function headsOf(unit: string): string {
  return unit === '人次' ? '人' : unit;
}

/** Twelve months or four quarters where the sum is that of a year; 0 for other groups. */
function partsOfYear(context: BlockContext, group: string, per: Quantity): number {
  if (group !== '月' && !group.startsWith('季')) return 0;
  const before = context.folded
    .slice(0, per.start)
    .split(/[。；]/u)
    .at(-1)!;
  const behind = context.folded.slice(per.end).split(/[。；]/u)[0]!;
  return /全年|年度|一年|本年/u.test(before + behind) ? (group === '月' ? 12 : 4) : 0;
}

function countsGroups({ unit }: Quantity, group: string): boolean {
  const units = COUNTED[group] ?? PLACES;
  return unit.length === 1 && units.includes(unit);
}

/** The sum is called so, or stands right before the groups it was given to. */
function isSum(whole: Quantity, groups: Quantity): boolean {
  return SUM.test(whole.lead) || (whole.start < groups.start && groups.start - whole.end < 14);
}

function scaleOf(context: BlockContext, per: Quantity): number {
  const words = context.folded.slice(per.start, per.end);
  return words.includes('亿') ? 1e8 : words.includes('万') ? 1e4 : 1;
}

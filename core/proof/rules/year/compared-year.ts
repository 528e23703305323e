import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { yearMarks, type YearMark } from '../../text/year-marks';

/** What a year is compared with lies before it: never the same year or a later one, and “同比” means the year before. */
export const comparedYear: BlockRule = { id: 'compared-year', category: 'year', check };

const WITH_ITSELF =
  /(?<=[较比同与])(?:今年|本年度?|当年)(?=(?:同期|相比)|(?:增|减|降|下降|上升|多|少|提高|提升|压缩)[^，。；]{0,8}\d)/gu;

/** “由2022年的8%下降到2022年的5%”. */
const FROM_TO = /[由从](20\d{2})年(?:的|底的?|度的?)\d[^，。；]{1,24}[到至为](20\d{2})年(?=的|底的?|度的?)/gu;

function check(context: BlockContext): Finding[] {
  const { part, year } = context;
  const findings = yearMarks(context).flatMap((mark, i, all): Finding[] => {
    if (mark.role !== 'compared') return [];
    const told = toldOf(mark, all[i - 1], all[i + 1]);
    const now = told?.value ?? (part === 'plans' ? year + 1 : year);
    if (mark.value >= now) return [finding(context, mark, `与${mark.value}年比较的应是其后年份的数字，请核对`)];
    if (mark.value !== now - 1 && (/^[^。；]{0,16}同比/u.test(mark.after) || mark.before.endsWith('同比')))
      return [finding(context, mark, `“同比”是与上年（${now - 1}年）比较，这里写的是${mark.value}年`)];
    return [];
  });
  findings.push(
    ...findMatches(context, FROM_TO, (match) =>
      Number(match[2]) > Number(match[1])
        ? null
        : verdict(`从${match[1]}年到${match[2]}年：两个年份的先后不对，请核对`),
    ),
  );
  if (part === 'plans') return findings;
  const same = findMatches(context, WITH_ITSELF, () => verdict('本年度不能与自己比较，似应为上年'));
  return [...findings, ...same];
}

/** The year that is told of stands before the comparison, or behind one that opens its sentence. */
function toldOf(mark: YearMark, before: YearMark | undefined, behind: YearMark | undefined): YearMark | undefined {
  const tells = (other: YearMark | undefined) =>
    other?.sentence === mark.sentence && other.role !== 'compared' && other.role !== 'since';
  if (tells(before)) return before;
  return /^[与同和跟]$/u.test(mark.before) && tells(behind) ? behind : undefined;
}

function finding(context: BlockContext, { start, end }: YearMark, message: string): Finding {
  return findingAt(context, start, end, verdict(message));
}

function verdict(message: string) {
  return { rule: comparedYear, severity: 'warning' as const, message, basis: '统计用语通例' };
}

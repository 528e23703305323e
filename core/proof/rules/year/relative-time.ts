import type { Severity } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** 今年, 去年, 明年, 目前 and the like, which a reader next year cannot place; last year's told as this year's. */
export const relativeTime: BlockRule = {
  id: 'relative-time',
  category: 'year',
  check: (context) =>
    findMatches(context, RELATIVE, (match) => {
      const [word] = match;
      const around = context.folded.slice(Math.max(0, match.index - 1), match.index + word.length + 1);
      if (/最近[的处邻]|就近/u.test(around)) return null;
      const named = otherYear(word, match.index + word.length, context);
      if (named)
        return {
          rule: relativeTime,
          severity: 'warning',
          message: `“${word}”与“${named}”不符，报告年度是${context.year}年`,
          basis: '公文校核通例',
          to: match.index + word.length + named.length,
        };
      if (word.endsWith('年') && /^[全]/u.test(word)) return null;
      const severity = severityOf(word, match.index, context);
      if (severity === null) return null;
      return {
        rule: relativeTime,
        severity,
        message:
          severity === 'warning' && !IN_SPEECH.test(word)
            ? `“${word}”不是报告年度（${context.year}年），是否为往年稿遗留；宜写明年份`
            : `“${word}”宜写明年份或截至日期`,
        basis: '公文用语通例',
      };
    }),
};

const RELATIVE =
  /今年以来|今年|全年(?=（20\d\d)|去年|前年|明年|后年|来年|上一?年度|上一?年(?=（20\d\d)|下一?年度(?=，?(?:共|累计|先后)?(?:组织|开展|举办|受理|办理|培训|完成|审查|审核|印发|召开|化解|调解|评查|检查|建成|新建|出台|制定|发放|发出|查处)|共|累计)|上一?年(?=以来|[共，全底])|本年度|上个?月(?=完成|召开|开展|印发|，|、|的)|前不久|不久前|(?<!截至)(?<!截止)目前|近期|最近|日前|近日/gu;

/** “今年（2022年）” in the report on 2023: what is written then counts from the report's year or the next. */
function otherYear(word: string, end: number, { folded, year, part }: BlockContext): string | null {
  if (folded[end] !== '（') return null;
  const named = /^（(20\d{2})年?(?:度)?）/u.exec(folded.slice(end, end + 10));
  if (!named) return null;
  const now = part === 'plans' ? [year + 1, year] : [year];
  const back = /^今年|^本年|^全年/u.test(word) ? 0 : /^(?:去年|上)/u.test(word) ? 1 : null;
  return back === null || now.some((value) => value - back === Number(named[1])) ? null : named[0];
}

/** Last year may be compared with, and what is of last year may be examined, reported and put right in this. */
const COMPARED = /(?:较|比|与|同|和|于|自|从|对|将|在)$/u;
const OF_IT =
  /^(?:同期|相比|度?的|底|末|度?[^，。；]{0,12}(?:报告|总结|述职|述法|考核|考评|案卷|督察|评估|结果|整改|反馈|决算))/u;

/** Done and counted in a year that is not the report's: “上年度印发督察通报3期”. */
const DEED =
  /^(?:先后|累计)?(?:开展|组织|印发|举办|召开|受理|办理|审查|审核|培训|化解|调解|完成|评查)[^，。；]{0,16}\d/u;

function severityOf(word: string, at: number, { part, folded }: BlockContext): Severity | null {
  const last = /^(?:去年|前年|上一?年度?)$/u.test(word);
  const next = /^(?:后年|明年|来年|下一?年度)$/u.test(word);
  const before = folded.slice(Math.max(0, at - 3), at);
  const after = folded.slice(at + word.length, at + word.length + 24);
  const counted = /(?:^|[。；，])$/u.test(before) && DEED.test(after);
  const meant = !counted && (COMPARED.test(before) || OF_IT.test(after));
  if (last && !meant && (part === 'measures' || part === 'duties'))
    return /同比|增长|下降|相比|增加|减少/u.test(after) ||
      (word.startsWith('上') && !/^(?:以来|[，共])/u.test(after) && !DEED.test(after))
      ? hintOf(word)
      : 'warning';
  if (next && (part === 'measures' || part === 'duties') && !/[至到]$/u.test(before)) return 'warning';
  return hintOf(word);
}

/** A report on a year has no last month and no while ago. */
const IN_SPEECH = /^(?:上个?月|前不久|不久前)$/u;

/** 上年 is office language; only where it stands for this year is it a slip. */
function hintOf(word: string): Severity | null {
  if (IN_SPEECH.test(word)) return 'warning';
  return /^上一?年|^下一?年|来年/u.test(word) ? null : 'hint';
}

import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** 23年 for 2023年. Durations (任职23年、第23年、23年来) are left alone. */
export const shortYear: BlockRule = {
  id: 'year-short',
  category: 'number',
  check: (context) => [
    // “区委24年工作要点”
    ...findMatches(
      context,
      /(?<=\p{Script=Han}(?<!第))\d{2}年(?=度?(?:工作(?:要点|计划|安排|总结|报告)|重点工作|法治政府建设|法治建设|依法行政|立法|普法|督察))/gu,
      ([found]) => nearYear(context, found),
    ),
    // “23年度” is no duration, and neither is “《23年……》”.
    ...findMatches(context, /(?<![\d第])\d{2}年(?=度)|(?<=《)\d{2}年/gu, ([found]) => nearYear(context, found)),
    ...findMatches(
      context,
      /(?<=^|[，。；：、（“]|截至|截止|自|于|在|到|至|从|对|较|比|与|和|及|了|将|、)[’‘']?(\d{2})年(?=[，。、；）”]|度|底|初|末|全年|上半年|下半年|第[一二三四]季度|\d{1,2}月|以来|我|区|市|全|至|—|[-~～]|共|各|的|年初|年底|\p{Script=Han}{2,8}(?:开展|组织|办理|完成|召开|印发|制定)|(?:开展|组织|办理|受理|审核|完成|召开|印发|制定|先后|累计|新增|建成|启动|审结|举办))/gu,
      (match) => {
        const gap = ((Number(match[1]) - (context.year % 100) + 150) % 100) - 50;
        if (gap < -10 || gap > 10) return null;
        const before = context.folded.slice(Math.max(0, match.index - 2), match.index);
        const after = context.folded.slice(match.index + match[0].length, match.index + match[0].length + 1);
        if (/\d年?[—\-~～至到]$/u.test(before)) return null;
        if (/[在到至于了的]$/u.test(before) && /[，。、；）”的]/u.test(after) && !/截[至止]$/u.test(before))
          return null;
        return fourDigits(context.year + gap);
      },
    ),
  ],
};

/** A year within three of the report's. */
function nearYear({ year }: BlockContext, found: string) {
  const gap = ((parseInt(found, 10) - (year % 100) + 150) % 100) - 50;
  return Math.abs(gap) > 3 ? null : fourDigits(year + gap);
}

function fourDigits(year: number) {
  return {
    rule: shortYear,
    severity: 'error' as const,
    message: '年份写四位，不用简写',
    suggestion: `${year}年`,
    basis: 'GB/T 15835—2011',
  };
}

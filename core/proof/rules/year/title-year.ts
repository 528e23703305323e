import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** The year in the title is the report's year. */
export const titleYear: BlockRule = { id: 'title-year', category: 'year', check };

function check(context: BlockContext): Finding[] {
  if (context.block.type !== 'title') return [];
  return findMatches(context, /(?<!\d)((?:19|20)\d{2})年/gu, (match) =>
    Number(match[1]) === context.year
      ? null
      : {
          rule: titleYear,
          severity: 'error',
          message: `标题年份与报告年度（${context.year}年）不一致`,
          suggestion: `${context.year}年`,
          basis: '《党政机关公文处理工作条例》第九条',
        },
  );
}

import { findMatches } from '../../match';
import type { BlockRule } from '../../rule';

/** What nobody can know yet: exact counts of what was done in the year after the report's. */
export const nextYearDone: BlockRule = {
  id: 'next-year-done',
  category: 'year',
  check: (context) =>
    findMatches(context, DONE, (match) =>
      Number(match[1]) !== context.year + 1
        ? null
        : {
            rule: nextYearDone,
            severity: 'warning',
            message: `${context.year + 1}年尚未发生的事写成了已完成，年份似应为${context.year}年`,
            basis: '《法治政府建设与责任落实督察工作规定》（报告上一年度情况）',
          },
    ),
};

const DONE =
  /(?<![\d—\-~～至到])(20\d\d)年(?=度?，?(?:我|全|本|共)?[^。；，将拟要计预]{0,6}?(?:共|累计)(?:受理|办理|审结|办结|审查|开展|举办|召开|完成|处理|制定|清理|化解|组织|收到)[^。；，将拟要达]{0,12}?\d)/gu;

import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** “四、本年度工作安排”, “一、2022年主要举措和成效”: a heading that names another year than its part is of. */
export const headingYear: BlockRule = { id: 'heading-year', category: 'year', check };

const BASIS = '《法治政府建设与责任落实督察工作规定》（报告内容）';

function check(context: BlockContext): Finding[] {
  const { level, part, year, head } = context;
  if (level === null || part === null || part === 'other') return [];
  const words = { ...context, folded: context.folded.slice(0, head) };
  const tell = (message: string) => ({ rule: headingYear, severity: 'warning' as const, message, basis: BASIS });
  if (part === 'plans')
    return findMatches(words, /本年度?|上一?年度?|当年|今年|去年/gu, (match) =>
      /(?:安排|计划|打算|工作|任务|重点|思路|目标)/u.test(words.folded.slice(match.index)) && level === 1
        ? tell(`这一部分是下一年度的安排，标题写成了“${match[0]}”`)
        : null,
    );
  if (level > 1) return [];
  return findMatches(words, /(?<![\d—])(20\d\d)年(?![—])|下一?年度?|明年|来年|去年/gu, (match) =>
    // “存在的不足和2025年工作安排” is of both.
    (match[1] !== undefined && Number(match[1]) === year) ||
    /^[^，]{0,12}(?:安排|打算|重点|计划|思路|目标|任务)/u.test(words.folded.slice(match.index + match[0].length))
      ? null
      : tell(`这一部分报告${year}年的情况，标题写成了“${match[0]}”`),
  );
}

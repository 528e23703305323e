import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { ReportContext, ReportRule } from '../../rule';

/** A month told as past that comes after the date the report is signed on. */
export const afterSigning: ReportRule = { id: 'after-signing', category: 'year', check };

function check({ blocks }: ReportContext): Finding[] {
  const signed = blocks.findLast(({ block }) => block.type === 'date');
  const date = /(20\d{2})年(\d{1,2})月/u.exec(signed?.folded ?? '');
  if (!signed || !date) return [];
  const limit = Number(date[1]) * 12 + Number(date[2]);
  return blocks.flatMap((context) => {
    if (context.part === null || context.part === 'plans' || context.part === 'other') return [];
    return findMatches(context, /(?<![\d—～~-])(20\d{2})年(\d{1,2})月(?!底?前)/gu, (match) => {
      if (Number(match[2]) > 12 || Number(match[1]) * 12 + Number(match[2]) <= limit) return null;
      const rest = context.folded.slice(match.index).split(/[。；]/u)[0]!;
      if (/将|拟|计划|预计|到期|施行|截止/u.test(rest)) return null;
      return {
        rule: afterSigning,
        severity: 'warning',
        message: `“${match[0]}”晚于成文日期${date[0]}，请核对`,
        basis: '公文校核通例',
      };
    });
  });
}

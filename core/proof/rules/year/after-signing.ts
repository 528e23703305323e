import type { Finding } from '../../finding';
import { matchesInAll } from '../../match';
import { findingAt, type ReportContext, type ReportRule } from '../../rule';

/** A month told as past that comes after the date the report is signed on. */
export const afterSigning: ReportRule = { id: 'after-signing', category: 'year', check };

const MONTH = /(?<![\d—～~-])(20\d{2})年(\d{1,2})月(?!底?前)/gu;

function check({ blocks }: ReportContext): Finding[] {
  const signed = blocks.findLast(({ block }) => block.type === 'date');
  const date = /(20\d{2})年(\d{1,2})月/u.exec(signed?.folded ?? '');
  if (!signed || !date) return [];
  const limit = Number(date[1]) * 12 + Number(date[2]);
  return matchesInAll(blocks, MONTH).flatMap(({ context, match }) => {
    if (context.part === null || context.part === 'plans' || context.part === 'other') return [];
    if (Number(match[2]) > 12 || Number(match[1]) * 12 + Number(match[2]) <= limit) return [];
    const rest = context.folded.slice(match.index).split(/[。；]/u)[0]!;
    if (/将|拟|计划|预计|到期|施行|截止/u.test(rest)) return [];
    return [
      findingAt(context, match.index, match.index + match[0].length, {
        rule: afterSigning,
        severity: 'warning',
        message: `“${match[0]}”晚于成文日期${date[0]}，请核对`,
        basis: '公文校核通例',
      }),
    ];
  });
}

import { chineseValue } from '../../../report/numbering';
import type { Finding } from '../../finding';
import { matchesInAll } from '../../match';
import { findingAt, type ReportContext, type ReportRule } from '../../rule';

/** “如下表所示” in a report that holds neither a table nor an attachment, 第六部分 where there are four. */
export const tableMention: ReportRule = { id: 'table-mention', category: 'format', check };

const MENTION = /[如见](?:下[表图]|附[表图]|上[表图]|[表图]\s?[一二三四\d])(?:所[示列])?|下[表图]所[示列]/gu;

/** A part of another paper is named behind it. */
const PART = /(?<![》”要划见法划件])第([五六七八九十])部分(?=所|列|提|的|已|中|[，。；）])/gu;

function check(context: ReportContext): Finding[] {
  return [...tables(context), ...parts(context)];
}

function parts({ blocks }: ReportContext): Finding[] {
  const last = blocks.filter(({ level }) => level === 1).length;
  if (last < 3) return [];
  return matchesInAll(blocks, PART).flatMap(({ context, match }) =>
    chineseValue(match[1]!) <= last
      ? []
      : findingAt(context, match.index, match.index + match[0].length, {
          rule: tableMention,
          severity: 'warning',
          message: `提到了“${match[0]}”，本报告只有${String(last)}个部分`,
          basis: '公文校核通例',
        }),
  );
}

function tables({ blocks }: ReportContext): Finding[] {
  if (blocks.some(({ block }) => block.type === 'table' || block.type === 'attachment-note')) return [];
  return matchesInAll(blocks, MENTION).map(({ context, match }) =>
    findingAt(context, match.index, match.index + match[0].length, {
      rule: tableMention,
      severity: 'warning',
      message: '提到了图表，但文中没有表格',
      basis: '公文校核通例',
    }),
  );
}

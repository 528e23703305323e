import type { Finding } from '../../finding';
import { matchesInAll } from '../../match';
import { findingAt, type ReportContext, type ReportRule } from '../../rule';

/** “如下表所示” in a report that holds neither a table nor an attachment. */
export const tableMention: ReportRule = { id: 'table-mention', category: 'format', check };

const MENTION = /[如见](?:下[表图]|附[表图]|上[表图]|[表图]\s?[一二三四\d])(?:所[示列])?|下[表图]所[示列]/gu;

function check({ blocks }: ReportContext): Finding[] {
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

import { blockText } from '../report/block';
import { acceptedReport } from '../suggest/accepted-report';
import type { Finding } from '../proof/finding';
import type { Report } from '../report/report';
import { matchBlocks } from './match-blocks';

/** Paragraphs taken over nearly unchanged from last year's report. */
export function carriedOver(report: Report, lastYear: Report): Finding[] {
  return matchBlocks(acceptedReport(report), acceptedReport(lastYear)).map(({ block, share }) => {
    const text = blockText(block);
    return {
      rule: 'carried-over',
      category: 'copy',
      severity: 'warning',
      message: `这一段与上年报告有 ${Math.floor(share * 100)}% 相同，请核对年份、数字和做法是否已更新`,
      basis: '《法治政府建设与责任落实督察工作规定》（报告上一年度情况）',
      block: block.id,
      start: 0,
      end: text.length,
      text,
    };
  });
}

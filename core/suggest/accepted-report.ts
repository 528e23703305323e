import type { Report } from '../report/report';
import { acceptedBlocks } from './settle';

/** A report as it reads once its suggestions are accepted; the same object when there are none. */
export function acceptedReport(report: Report): Report {
  const blocks = acceptedBlocks(report.blocks);
  return blocks === report.blocks ? report : { ...report, blocks: blocks as Report['blocks'] };
}

import { blockText, type Block } from './block';
import type { Comment } from './comment';

/** The version of the shape below. Raise it together with a step in upgrade.ts. */
export const REPORT_FORMAT = 1;

/** One 法治政府建设年度情况报告. Fields this version does not know are kept. */
export interface Report {
  format: typeof REPORT_FORMAT;
  id: string;
  /** Id of the template it was made from: who reports. */
  template: string;
  /** Full name of the reporting body. */
  unit: string;
  /** The year reported on. */
  year: number;
  blocks: Block[];
  comments: Comment[];
  [field: string]: unknown;
}

export function reportTitle(report: Report): string {
  const title = report.blocks.find((block) => block.type === 'title');
  return title ? blockText(title).replace(/\s+/gu, '') : '';
}

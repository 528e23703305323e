import type { Block } from '../../../core/report/block';

/** A short report that is commented on, changed, sent out and signed. */
export const REVIEWED: Block[] = [
  { id: 'title', type: 'title', children: [{ text: '某区人民政府关于2025年度法治政府建设情况的报告' }] },
  { id: 'part', type: 'heading', level: 1, part: 'measures', children: [{ text: '主要举措和成效' }] },
  { id: 'cases', type: 'paragraph', children: [{ text: '全年办理行政复议案件12件，办结10件，调解结案4件。' }] },
  { id: 'rules', type: 'paragraph', children: [{ text: '制定规范性文件5件，全部经合法性审核。' }] },
  { id: 'problems', type: 'heading', level: 1, part: 'problems', children: [{ text: '存在的不足和原因' }] },
  { id: 'weak', type: 'paragraph', children: [{ text: '个别单位对法治建设重视不够，工作推进不平衡。' }] },
];

import { parseReport } from '../../../../core/report/parse';
import type { Report } from '../../../../core/report/report';

const cells = (...texts: string[]) => texts.map((text) => ({ type: 'cell', children: [{ text }] }));

/** A small report with every kind of block, awkward characters, and comments of every kind. */
export function sampleReport(): Report {
  return parseReport({
    format: 1,
    id: 'sample',
    template: 'street',
    unit: '海滨区临港街道办事处',
    year: 2023,
    blocks: [
      { id: 'b1', type: 'title', children: [{ text: '海滨区临港街道办事处2023年度法治政府建设情况报告' }] },
      { id: 'b2', type: 'addressee', children: [{ text: '海滨区人民政府：' }] },
      {
        id: 'b3',
        type: 'paragraph',
        children: [
          { text: '2023年，街道坚持“' },
          { text: '依法治街', comment_c1: true },
          { text: '”——<稳>&\u0001"进"……', comment_c1: true, comment_c2: true },
          { text: '办结率98.5%。', comment_c2: true },
        ],
      },
      { id: 'b4', type: 'heading', level: 1, part: 'measures', children: [{ text: '主要举措和成效' }] },
      {
        id: 'b5',
        type: 'heading',
        level: 2,
        runIn: true,
        children: [
          { text: '健全依法决策', head: true, comment_c3: true },
          { text: '机制。', head: true },
          { text: '重大决策全部经过合法性审查。' },
        ],
      },
      { id: 'b6', type: 'heading', level: 3, children: [{ text: '规范性文件' }] },
      { id: 'b7', type: 'heading', level: 4, children: [{ text: '备案审查' }] },
      { id: 'b8', type: 'paragraph', children: [{ text: '  ' }] },
      { id: 'b9', type: 'paragraph', children: [{ text: '备案\t3件\n另行说明。', comment_c3: true }] },
      {
        id: 'b10',
        type: 'table',
        children: [
          { type: 'row', header: true, children: cells('序号', '事项', '数量（件）') },
          {
            type: 'row',
            children: [
              { type: 'cell', rowSpan: 2, children: [{ text: '1' }] },
              { type: 'cell', children: [{ text: '行政规范性文件合法性审核', comment_c4: true }] },
              { type: 'cell', children: [{ text: '35' }] },
            ],
          },
          { type: 'row', children: [{ type: 'cell', colSpan: 2, children: [{ text: '合计35件' }] }] },
        ],
      },
      { id: 'b11', type: 'heading', level: 1, part: 'problems', children: [{ text: '' }] },
      { id: 'b12', type: 'heading', level: 1, part: 'plans', children: [{ text: '下一年度安排' }] },
      { id: 'b13', type: 'paragraph', children: [{ text: '持续用力。' }] },
      {
        id: 'b14',
        type: 'attachment-note',
        children: [{ text: '附件：1.行政执法情况统计表\n2.行政复议应诉情况统计表' }],
      },
      { id: 'b15', type: 'signature', children: [{ text: '海滨区临港街道办事处' }] },
      { id: 'b16', type: 'date', children: [{ text: '2024年1月15日' }] },
    ],
    comments: [
      {
        id: 'c1',
        author: '张三',
        at: '2024-01-02T03:04:05.000Z',
        text: '核实提法\n并注明出处',
        resolved: false,
        replies: [{ author: '李四 & 王五', at: '2024-01-03T03:04:05.000Z', text: '已核实' }],
      },
      { id: 'c2', author: '', at: '', text: '数据口径？', resolved: true, replies: [] },
      {
        id: 'c3',
        author: '李四 & 王五',
        at: '2024-01-04T00:00:00.000Z',
        text: '跨段批注',
        resolved: true,
        replies: [],
      },
      { id: 'c4', author: '张三', at: '2024-01-04T00:00:00.000Z', text: '表内批注', resolved: false, replies: [] },
      { id: 'c5', author: '张三', at: '2024-01-04T00:00:00.000Z', text: '改为三项', resolved: false, replies: [] },
    ],
  });
}

import { parseReport } from '../../../../core/report/parse';
import type { Report } from '../../../../core/report/report';
import type { Change } from '../../../../core/suggest/change';

const ZHANG: Change = { id: 's1', author: '张三', at: '2024-01-02T03:04:05.000Z' };
const LI: Change = { id: 's2', author: '李四 & 王五', at: '2024-01-03T03:04:05.000Z' };

const cell = (...children: unknown[]) => ({ type: 'cell', children });
const paragraph = (id: string, children: unknown[], more = {}) => ({ id, type: 'paragraph', children, ...more });
const moved = { ...LI, id: 's3', move: 'm1' };
const words = { ...ZHANG, id: 's4', move: 'm2' };
const half = { ...ZHANG, id: 's5', move: 'm3' };

/** A report with a suggestion of every kind, by two people, and comments on words that come and go. */
export function suggestedReport(): Report {
  return parseReport({
    format: 1,
    id: 'suggested',
    template: 'district',
    unit: '甲区人民政府',
    year: 2023,
    blocks: [
      {
        id: 't',
        type: 'title',
        children: [
          { text: '甲区人民政府关于2023年度' },
          { text: '法制', deleted: ZHANG },
          { text: '法治', inserted: ZHANG },
          { text: '政府建设情况的报告' },
        ],
      },
      paragraph('b1', [
        { text: '全年办结' },
        { text: '35', deleted: ZHANG, comment_c1: true },
        { text: '36', inserted: ZHANG, comment_c2: true },
        { text: '件，' },
        { text: '已全部', inserted: ZHANG, deleted: LI },
        { text: '“归档”……' },
        { text: '含上年结转\t2件。', inserted: LI, comment_c2: true },
      ]),
      { id: 'h1', type: 'heading', level: 1, part: 'measures', children: [{ text: '主要举措和成效' }] },
      { id: 'h2', type: 'heading', level: 2, children: [{ text: '要删的标题', deleted: LI }], endDeleted: LI },
      { id: 'h3', type: 'heading', level: 2, children: [{ text: '新加的标题', inserted: ZHANG }], endInserted: ZHANG },
      {
        id: 'h4',
        type: 'heading',
        level: 2,
        runIn: true,
        formatChange: { change: LI, was: { type: 'paragraph' } },
        children: [{ text: '升为标题。', head: true }, { text: '接排' }, { text: '的正文。', inserted: LI }],
      },
      {
        ...paragraph('p5', [{ text: '降为正文。' }]),
        formatChange: { change: LI, was: { type: 'heading', level: 1, part: 'other' } },
      },
      paragraph('p6', [{ text: '整段移走。', deleted: moved, comment_c3: true }], { endDeleted: moved }),
      paragraph('p7', [
        { text: '句中' },
        { text: '移走的几个字', deleted: words },
        { text: '不动' },
        { text: '移走的几个字', inserted: words },
        { text: '，来处不明的', inserted: half },
        { text: '留在后面。' },
      ]),
      paragraph('p8', [{ text: '一段拆' }], { endInserted: ZHANG }),
      paragraph('p9', [{ text: '成两段；' }], { endDeleted: LI }),
      paragraph('p10', [{ text: '两段并成一段。' }]),
      paragraph('p6-to', [{ text: '整段移走。', inserted: moved }], { endInserted: moved }),
      {
        id: 'tb',
        type: 'table',
        children: [
          { type: 'row', header: true, children: [cell({ text: '事项' }), cell({ text: '件数' })] },
          { type: 'row', deleted: ZHANG, children: [cell({ text: '删去的行' }), cell({ text: '1' })] },
          { type: 'row', inserted: LI, children: [cell({ text: '添上的行' }), cell({ text: '2' })] },
          {
            type: 'row',
            children: [cell({ text: '改了的行' }), cell({ text: '3', deleted: LI }, { text: '4', inserted: LI })],
          },
        ],
      },
      {
        id: 'n',
        type: 'attachment-note',
        children: [{ text: '附件：1.统计表' }, { text: '\n2.案例', inserted: ZHANG }],
      },
      { id: 's', type: 'signature', children: [{ text: '甲区' }, { text: '人民', deleted: LI }, { text: '政府' }] },
      { id: 'd', type: 'date', children: [{ text: '2024年1月15日' }] },
    ],
    comments: [
      { id: 'c1', author: '张三', at: '2024-01-02T03:04:05.000Z', text: '数字不对', resolved: false, replies: [] },
      {
        id: 'c2',
        author: '李四 & 王五',
        at: '2024-01-03T03:04:05.000Z',
        text: '以哪个为准',
        resolved: false,
        replies: [],
      },
      { id: 'c3', author: '张三', at: '2024-01-03T03:04:05.000Z', text: '后移', resolved: true, replies: [] },
    ],
  });
}

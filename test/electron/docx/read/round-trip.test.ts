import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../../../core/intake/recognise';
import { sourceFromText } from '../../../../core/intake/text-source';
import type { Block } from '../../../../core/report/block';
import type { Part } from '../../../../core/report/part';
import type { Report } from '../../../../core/report/report';
import { numberedIds } from '../../../../core/report/ids';
import { readDocx } from '../../../../electron/docx/read/read-docx';
import { writeDocx } from '../../../../electron/docx/write/write-docx';
import { REAL_REPORTS } from '../../../core/intake/real-reports';
import { loadProfile } from '../../../../electron/templates/load-profile';

const STANDARD = loadProfile('templates', 'gbt9704');
const fixtures = join(__dirname, '../../../fixtures');
const FILES = [
  ...REAL_REPORTS.map(({ file }) => `reports/${file}`),
  'intake/title-over-lines-signed.txt',
  'intake/plans-before-problems.txt',
  'intake/long-numbered-sentences.txt',
];

test.each(FILES)('%s comes back from our own export block for block, with its ids', async (name) => {
  const source = sourceFromText(readFileSync(join(fixtures, name), 'utf8'));
  const first = recognise(source, numberedIds('x'));
  const report: Report = {
    format: 1,
    id: 'r',
    template: first.template ?? 'district',
    unit: first.unit,
    year: first.year ?? 2023,
    blocks: first.blocks,
    comments: [],
  };
  const bytes = await writeDocx(report, { variant: 'review', profile: STANDARD });
  const second = recognise(readDocx(bytes, 'a.docx'), numberedIds());
  expect(second.blocks).toEqual(first.blocks);
  expect(second.dropped).toEqual([]);
});

test('comments come back on the same words, with replies and what is resolved', async () => {
  const at = '2024-02-01T01:30:00.000Z';
  const report: Report = {
    format: 1,
    id: 'r',
    template: 'district',
    unit: '甲区',
    year: 2023,
    blocks: [
      { id: 'b1', type: 'title', children: [{ text: '甲区2023年度法治政府建设情况报告', comment_k1: true }] },
      { id: 'b2', type: 'heading', level: 1, part: 'measures', children: [{ text: '主要举措和成效' }] },
      {
        id: 'b3',
        type: 'heading',
        level: 2,
        runIn: true,
        children: [
          { text: '加强领导。', head: true },
          { text: '召开会议' },
          { text: '3次', comment_k2: true, comment_k1: true },
          { text: '。' },
        ],
      },
    ],
    comments: [
      { id: 'k1', author: '张科长', at, text: '全文\n请核', resolved: false, replies: [] },
      {
        id: 'k2',
        author: '李工',
        at,
        text: '几次？',
        resolved: true,
        replies: [{ author: '张科长', at, text: '三次' }],
      },
    ],
  };
  const bytes = await writeDocx(report, { variant: 'review', profile: STANDARD });
  const { blocks, comments } = recognise(readDocx(bytes, 'a.docx'), numberedIds());
  const [k1, k2] = comments.map(({ id }) => id);
  expect(comments).toEqual(report.comments.map((comment, i) => ({ ...comment, id: [k1, k2][i] })));
  expect(blocks[2]).toEqual({
    ...report.blocks[2],
    children: [
      { text: '加强领导。', head: true, [`comment_${k1}`]: true },
      { text: '召开会议', [`comment_${k1}`]: true },
      { text: '3次', [`comment_${k1}`]: true, [`comment_${k2}`]: true },
      { text: '。' },
    ],
  });
});

test('what a section is for comes back as a person set it, whatever its heading says', async () => {
  const heading = (id: string, part: Part | null, text: string): Block => ({
    id,
    type: 'heading',
    level: 1,
    part,
    children: [{ text }],
  });
  const blocks: Block[] = [
    { id: 'b1', type: 'title', children: [{ text: '甲区2023年度法治政府建设情况报告' }] },
    heading('b2', 'measures', '优化执法方式，推进精确执法'),
    { id: 'b3', type: 'paragraph', children: [{ text: '持续推进。' }] },
    heading('b4', 'duties', '加强组织领导'),
    { id: 'b5', type: 'paragraph', children: [{ text: '持续推进。' }] },
    heading('b6', null, '存在的不足和原因'),
    { id: 'b7', type: 'paragraph', children: [{ text: '持续推进。' }] },
    heading('b8', 'plans', '下一年度安排'),
    { id: 'b9', type: 'paragraph', children: [{ text: '持续推进。' }] },
  ];
  const report: Report = { format: 1, id: 'r', template: 'district', unit: '甲区', year: 2023, blocks, comments: [] };
  const bytes = await writeDocx(report, { variant: 'clean', profile: STANDARD });
  expect(recognise(readDocx(bytes, 'a.docx'), numberedIds()).blocks).toEqual(blocks);
});

test('the lines of a note of attachments are one block again', async () => {
  const blocks: Block[] = [
    { id: 'b1', type: 'title', children: [{ text: '甲区2023年度法治政府建设情况报告' }] },
    { id: 'b0', type: 'heading', level: 1, part: 'measures', children: [{ text: '主要举措和成效' }] },
    { id: 'b2', type: 'paragraph', children: [{ text: '持续推进。' }] },
    { id: 'b3', type: 'attachment-note', children: [{ text: '附件：1.数据表\n2.案例\n3.名单' }] },
    { id: 'b4', type: 'signature', children: [{ text: '甲区人民政府' }] },
    { id: 'b5', type: 'date', children: [{ text: '2024年1月5日' }] },
  ];
  const report: Report = { format: 1, id: 'r', template: 'district', unit: '甲区', year: 2023, blocks, comments: [] };
  const bytes = await writeDocx(report, { variant: 'clean', profile: STANDARD });
  expect(recognise(readDocx(bytes, 'a.docx'), numberedIds()).blocks).toEqual(blocks);
});

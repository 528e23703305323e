import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../../../core/intake/recognise';
import { sourceFromText } from '../../../../core/intake/text-source';
import type { Report } from '../../../../core/report/report';
import { numberedIds } from '../../../../core/report/ids';
import { readDocx } from '../../../../electron/docx/read/read-docx';
import { writeDocx } from '../../../../electron/docx/write/write-docx';
import { REAL_REPORTS } from '../../../core/intake/real-reports';
import { loadProfile } from '../../../../electron/docx/profiles';

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

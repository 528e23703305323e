import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Block } from '../../../core/report/block';
import { commentMark } from '../../../core/report/comment';
import { INTERNAL } from '../../../core/variant/internal';
import { createReportFile } from '../../../electron/store/create-report-file';
import { reportOf } from '../../support/reports';
import { shufa } from '../../support/run-cli';
import { by } from '../../support/suggestion-by';
import { tempFolder } from '../../support/temp-folder';

const newFolder = tempFolder();
const MARK = commentMark('c1');
const BLOCKS: Block[] = [
  { id: 't', type: 'title', children: [{ text: '某区2025年度法治政府建设情况报告' }] },
  { id: 'h', type: 'heading', level: 1, part: 'measures', children: [{ text: '举措和成效' }] },
  {
    id: 'a',
    type: 'paragraph',
    children: [
      { text: '全年办理案件' },
      { text: '删去之数', deleted: by('x'), [MARK]: true, was_comment_c3: true },
      { text: '十三件', inserted: by('y'), [MARK]: true },
      { text: '，内部掌握', [INTERNAL]: true, [MARK]: true },
      { text: '，内部新增', [INTERNAL]: true, inserted: by('x') },
      { text: '。' },
    ],
  },
  { id: 'b', type: 'paragraph', endDeleted: by('x'), children: [{ text: '整段删去。', deleted: by('x') }] },
  { id: 'c', type: 'paragraph', endInserted: by('x'), children: [{ text: '新增一段。', inserted: by('x') }] },
];

const comment = (id: string, more: object = {}) => ({
  id,
  author: '审核人某',
  at: '2026-01-02T08:00:00.000Z',
  text: '批注之语。',
  resolved: false,
  replies: [{ author: '起草人某', at: '2026-01-03T08:00:00.000Z', text: '答复之语。' }],
  ...more,
});

test.each(['public', 'clean'])('a %s copy has nothing of suggestions, comments and who made them', async (variant) => {
  const folder = newFolder();
  const file = join(folder, '报告.shufa');
  const comments = [comment('c1'), comment('c2', { quote: '早已删去的原话', block: 'a' }), comment('c3')];
  createReportFile(file, reportOf(BLOCKS, { comments }), [], 0).close();
  const out = join(folder, '副本.docx');
  const run = await shufa(folder, 'export', file, out, '--variant', variant);
  expect(run.err).not.toContain('Error');
  expect(run.code).toBe(0);
  const parts = unzipSync(readFileSync(out));
  const all = Object.entries(parts)
    .filter(([name]) => /\.(?:xml|rels)$/u.test(name))
    .map(([, bytes]) => strFromU8(bytes))
    .join('\n');
  for (const words of [
    '删去之数',
    '整段删去',
    '早已删去',
    '批注之语',
    '答复之语',
    '审核人某',
    '起草人某',
    '李四',
    '王五',
  ])
    expect(all).not.toContain(words);
  expect(all).not.toMatch(/<w:(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange|comment\w*)\b/u);
  expect(Object.keys(parts).filter((name) => /comment|people/u.test(name))).toEqual([]);
  expect(all).toContain('十三件');
  expect(all).toContain('新增一段。');
  expect(all.includes('内部')).toBe(variant === 'clean');
});

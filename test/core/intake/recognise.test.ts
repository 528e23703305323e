import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { recognise } from '../../../core/intake/recognise';
import type { Source, SourceBlock } from '../../../core/intake/recognised';
import { sourceFromText } from '../../../core/intake/text-source';
import { unaccounted } from '../../support/unaccounted';
import { blockText } from '../../../core/report/block';
import { numberedIds } from '../../../core/report/ids';
import { parseBlock } from '../../../core/report/parse';
import { outline } from './outline';
import { REAL_REPORTS } from './real-reports';

const read = (text: string) => recognise(sourceFromText(text), numberedIds());
const lines = (...texts: string[]): Source => ({
  blocks: texts.map((text): SourceBlock => ({ kind: 'paragraph', spans: [{ text }] })),
  comments: [],
  dropped: [],
});

describe('real reports', () => {
  test.each(REAL_REPORTS)('$file is recognised as a person reads it, and no character is lost', (report) => {
    const text = readFileSync(join(__dirname, '../../fixtures/reports', report.file), 'utf8');
    const source = sourceFromText(text);
    const recognised = recognise(source, numberedIds());
    expect(outline(recognised)).toEqual(report.outline);
    expect(unaccounted(source, recognised)).toEqual({ lost: '', invented: '' });
  });
});

test('whatever stands in a file, no visible character is lost and every block is valid', () => {
  const piece = fc.constantFrom(
    ...'一、|（一）|(2)|1.|①|一是|第一部分|主要举措和成效|存在的不足|下一步打算|在依法行政方面。|关于|区人民政府|2023年|法治政府建设情况的报告'.split(
      '|',
    ),
    ...'打印本页|发布日期：|当前位置：首页 > 公开|版权所有|附件：|附件1|2024年1月5日|　　|。|；|，|：|"|\u200b|\u00a0|\n|\t|人民|𠮷'.split(
      '|',
    ),
    '整改完成率100%，推动解决执法队伍建设、经费保障、部门协作等方面的具体困难和现实问题',
  );
  const paragraph = fc
    .array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 8 })
    .map((pieces) => pieces.join(''));
  const block: fc.Arbitrary<SourceBlock> = fc.oneof(
    {
      weight: 9,
      arbitrary: fc.record({
        kind: fc.constant('paragraph' as const),
        spans: fc.array(
          paragraph.map((text) => ({ text })),
          { maxLength: 3 },
        ),
      }),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.array(paragraph, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
        .map((rows) => ({
          kind: 'table' as const,
          rows: rows.map((cells) => ({ cells: cells.map((text) => ({ spans: [{ text }] })) })),
        })),
    },
  );
  fc.assert(
    fc.property(fc.array(block, { maxLength: 14 }), (blocks) => {
      const source: Source = { blocks, comments: [], dropped: [] };
      const recognised = recognise(source, numberedIds());
      expect(unaccounted(source, recognised)).toEqual({ lost: '', invented: '' });
      recognised.blocks.forEach((one) => parseBlock(one));
      expect(new Set(recognised.blocks.map(({ id }) => id)).size).toBe(recognised.blocks.length);
      expect(recognised.blocks.filter(({ type }) => type === 'title').length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 1000 },
  );
});

test('what is unaccounted for is named', () => {
  const source = sourceFromText('一、主要举措和成效\n办理案件12件。');
  const recognised = recognise(source, numberedIds());
  expect(unaccounted(source, { ...recognised, blocks: recognised.blocks.slice(0, 1) }).lost).toBe('办理案件12件。');
  expect(unaccounted(source, { ...recognised, numbers: [] }).lost).toBe('一、');
  expect(unaccounted(sourceFromText('主要举措和成效'), recognised).invented).toBe('办理案件12件。');
});

test('body text that looks like page chrome stays where it is not at the edge of the page', () => {
  const text = [
    '甲区2023年法治政府建设情况报告',
    '2023年，甲区推进法治政府建设，现将情况报告如下。',
    '一、主要举措和成效',
    '联系方式：各执法单位已向社会公布举报电话。',
    '扫一扫即可查看执法人员信息，全年扫码入企1200次。',
    '二、存在的不足',
    '学法不够深入。',
  ].join('\n');
  expect(read(text).dropped).toEqual([]);
});

test('marks of comments stay on the words they are about; bold and fonts go', () => {
  const source = lines('一、主要举措和成效');
  source.blocks.push({
    kind: 'paragraph',
    spans: [
      { text: '（一）加强', bold: true, font: '楷体', comment_c1: true },
      { text: '领导。', bold: true, font: '楷体' },
      { text: '召开会议', font: '仿宋', comment_c2: true },
      { text: '3次。', font: '仿宋' },
    ],
  });
  expect(recognise(source, numberedIds()).blocks[1]).toEqual({
    id: 'b2',
    type: 'heading',
    level: 2,
    runIn: true,
    children: [
      { text: '加强', head: true, comment_c1: true },
      { text: '领导。', head: true },
      { text: '召开会议', comment_c2: true },
      { text: '3次。' },
    ],
  });
});

test('ids of our own export are kept where they are unique, and new ones never meet them', () => {
  const source: Source = {
    blocks: [
      { kind: 'paragraph', spans: [{ text: '新写的一段话，没有编号。' }] },
      { kind: 'paragraph', spans: [{ text: '原有的一段话。' }], block: 'b1' },
      { kind: 'paragraph', spans: [{ text: '复制出来的一段话。' }], block: 'b1' },
    ],
    comments: [],
    dropped: [],
  };
  expect(recognise(source, numberedIds()).blocks.map(({ id, type }) => [id, type])).toEqual([
    ['b2', 'paragraph'],
    ['b1', 'paragraph'],
    ['b3', 'paragraph'],
  ]);
});

test('in our own export the style tells what is a heading', () => {
  const source: Source = {
    blocks: [
      { kind: 'paragraph', spans: [{ text: '一、随便什么标题' }], block: 'h1', outlineLevel: 1 },
      { kind: 'paragraph', spans: [{ text: '1.这一行是正文，不是标题。' }], block: 'p1' },
      { kind: 'paragraph', spans: [{ text: '（一）这是标题；' }], block: 'h2', outlineLevel: 2 },
    ],
    comments: [],
    dropped: [],
  };
  expect(outline(recognise(source, numberedIds())).slice(1)).toEqual([
    'H1 null 一、随便什么标题',
    'paragraph 1.这一行是正文，不是标题。',
    'H2 （一）这是标题；',
  ]);
});

test('numbers Word gave are replaced before headings and kept as text before paragraphs', () => {
  const paragraph = (text: string, autoNumber: string): SourceBlock => ({
    kind: 'paragraph',
    spans: [{ text }],
    autoNumber,
  });
  const source: Source = {
    blocks: [
      paragraph('主要举措和成效', '第一章'),
      paragraph('加强领导', '（一）'),
      paragraph('制定方案；', '1.'),
      paragraph('开展培训。', '2.'),
      paragraph('项目符号不是编号。', '\uf0b7'),
    ],
    comments: [],
    dropped: [],
  };
  const recognised = recognise(source, numberedIds());
  expect(outline(recognised).slice(1)).toEqual([
    'H1 measures 一、主要举措和成效',
    'H2 （一）加强领导',
    'paragraph 1.制定方案；',
    'paragraph 2.开展培训。',
    'paragraph 项目符号不是编号。',
    '- number 第一章',
  ]);
  expect(unaccounted(source, recognised).lost).toBe('');
});

test('a table stays a table, with its merged cells', () => {
  const source = lines('一、主要举措和成效');
  source.blocks.push({
    kind: 'table',
    rows: [
      { header: true, cells: [{ spans: [{ text: '合计' }], colSpan: 2 }] },
      { cells: [{ spans: [{ text: ' 甲 ', bold: true }] }, { spans: [] }] },
    ],
  });
  expect(recognise(source, numberedIds()).blocks[1]).toEqual({
    id: 'b2',
    type: 'table',
    children: [
      { type: 'row', header: true, children: [{ type: 'cell', colSpan: 2, children: [{ text: '合计' }] }] },
      {
        type: 'row',
        children: [
          { type: 'cell', children: [{ text: '甲' }] },
          { type: 'cell', children: [{ text: '' }] },
        ],
      },
    ],
  });
});

test('a page pasted into a table of one cell is read as paragraphs', () => {
  const source: Source = {
    blocks: [
      {
        kind: 'table',
        rows: [{ cells: [{ spans: [{ text: '甲区2023年法治政府建设情况报告\n一、主要举措和成效\n成效明显。' }] }] }],
      },
    ],
    comments: [],
    dropped: [],
  };
  expect(recognise(source, numberedIds()).blocks.map(({ type }) => type)).toEqual(['title', 'heading', 'paragraph']);
});

test('without a title none is made up', () => {
  const recognised = read('2023年,丙区坚持依法行政。\n一、主要举措和成效\n成效明显。');
  expect(recognised.blocks.map(blockText)).toEqual(['2023年,丙区坚持依法行政。', '主要举措和成效', '成效明显。']);
  expect([recognised.unit, recognised.year, recognised.template]).toEqual(['丙区', 2023, 'district']);
});

test('an empty source gives an empty report', () => {
  expect(read(' \n　\u200b\n')).toEqual({
    blocks: [],
    comments: [],
    dropped: [],
    numbers: [],
    unit: '',
    year: null,
    template: null,
  });
});

test('soft breaks part paragraphs, but not a heading by style', () => {
  const source: Source = {
    blocks: [
      { kind: 'paragraph', spans: [{ text: '一、主要举措\n和成效' }], outlineLevel: 1 },
      { kind: 'paragraph', spans: [{ text: '（一）加强领导\n召开会议3次。\n' }, { text: '（二）规范执法' }] },
    ],
    comments: [],
    dropped: [],
  };
  expect(outline(recognise(source, numberedIds())).slice(1)).toEqual([
    'H1 measures 一、主要举措和成效',
    'H2 （一）加强领导',
    'paragraph 召开会议3次。',
    'H2 （二）规范执法',
  ]);
});

test('whole lines in bold are headings where nothing else tells, and emphasis in bold text is not', () => {
  const bold = (text: string): SourceBlock => ({ kind: 'paragraph', spans: [{ text, bold: true }] });
  const plain = (text: string): SourceBlock => ({ kind: 'paragraph', spans: [{ text }] });
  const source = (blocks: SourceBlock[]): Source => ({ blocks, comments: [], dropped: [] });
  const blocks = [
    bold('主要举措和成效'),
    bold('健全机制，压实责任'),
    plain('全年召开会议4次，研究依法行政工作。'),
    bold('党政主要负责人履行第一责任人职责，加强法治政府建设的有关情况'),
    plain('主要负责人听取汇报3次，批示文件12件。'),
    bold('下一步工作安排'),
    plain('将加大执法监督力度，开展案卷评查。'),
    plain('将组织普法活动。'),
  ];
  expect(outline(recognise(source(blocks), numberedIds())).slice(1)).toEqual([
    'H1 measures 一、主要举措和成效',
    'H2 （一）健全机制，压实责任',
    'paragraph 全年召开会议4次，研究依法行政工…',
    'H1 duties 二、党政主要负责人履行第一责任人职责，加强法治政府建设的有关情况',
    'paragraph 主要负责人听取汇报3次，批示文件…',
    'H1 plans 三、下一步工作安排',
    'paragraph 将加大执法监督力度，开展案卷评查…',
    'paragraph 将组织普法活动。',
  ]);
  const allBold = ['一、主要举措和成效', '健全机制，压实责任', '坚持学法用法', '规范执法'].map(bold);
  expect(
    outline(recognise(source(allBold), numberedIds()))
      .slice(2)
      .every((line) => line.startsWith('para')),
  ).toBe(true);
});

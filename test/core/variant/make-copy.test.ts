import { blockText } from '../../../core/report/block';
import { parseReport } from '../../../core/report/parse';
import { annexMismatch } from '../../../core/variant/annex-note';
import { NO_ELEMENTS, readElements } from '../../../core/variant/elements';
import { makeCopy } from '../../../core/variant/make-copy';
import { COPY_PARTS, type VariantForm } from '../../../core/variant/variant-form';

const full: VariantForm = {
  id: 'full',
  order: 1,
  name: '全',
  use: '试',
  comments: false,
  internal: true,
  parts: [...COPY_PARTS],
  process: [],
  headers: ['送审稿（{area}政府常务会议审议）'],
  addressees: [],
  titles: [],
};

const report = (elements: unknown = {}) =>
  parseReport({
    format: 1,
    id: 'r',
    template: 'district',
    unit: '甲市乙区人民政府',
    year: 2025,
    elements,
    blocks: [
      { id: 'b1', type: 'title', children: [{ text: '年度报告' }] },
      {
        id: 'b2',
        type: 'paragraph',
        children: [
          { text: '公开的话，' },
          { text: '内部', internal: true },
          { text: '数字', internal: true, head: true },
          { text: '也在。' },
        ],
      },
      { id: 'b3', type: 'paragraph', children: [{ text: '全段不公开。', internal: true }] },
      { id: 'b4', type: 'signature', children: [{ text: '乙区人民政府' }] },
      { id: 'b5', type: 'date', children: [{ text: '2026年1月5日' }] },
    ],
    comments: [],
  });

const words = (copy: ReturnType<typeof makeCopy>) => copy.report.blocks.map((b) => `${b.type}:${blockText(b)}`);

test('a public copy leaves out what is marked, and lists it with its block', () => {
  const copy = makeCopy(report(), { ...full, internal: false });
  expect(words(copy)).toEqual([
    'title:年度报告',
    'paragraph:公开的话，也在。',
    'signature:乙区人民政府',
    'date:2026年1月5日',
  ]);
  expect(copy.omitted).toEqual([
    { block: 'b2', text: '内部数字' },
    { block: 'b3', text: '全段不公开。' },
  ]);
});

test('other copies keep every word and every id', () => {
  const copy = makeCopy(report(), full);
  expect(copy.report.blocks).toEqual(report().blocks);
  expect(copy.omitted).toEqual([]);
});

test('title, addressee and signature of a copy stand in the place of those of the text', () => {
  const own = { title: '关于年度情况的报告', addressee: '市委、市政府', signature: ' ', number: '乙政〔2026〕1号' };
  const copy = makeCopy(report({ copies: { full: own } }), full);
  expect(words(copy).slice(0, 2)).toEqual(['title:关于年度情况的报告', 'addressee:市委、市政府：']);
  expect(copy.report.blocks[0]!.id).toBe('b1');
  expect(words(copy)).toContain('signature:乙区人民政府');
  expect(copy.printed.number).toBe('乙政〔2026〕1号');
});

test('what stands around the text is what the variant has', () => {
  const elements = {
    ...NO_ELEMENTS,
    serial: '7',
    secrecy: '秘密',
    secrecyTerm: '1年',
    mark: '某文件',
    note: '(此件不公开)',
    copyTo: '区委办',
  };
  expect(makeCopy(report(elements), full).printed).toMatchObject({
    header: '送审稿（区政府常务会议审议）',
    serial: '000007',
    secrecy: '秘密★1年',
    mark: '某文件',
    note: '（此件不公开）',
    imprint: { copyTo: '区委办', printer: '', printedOn: '' },
  });
  expect(makeCopy(report(elements), { ...full, parts: [], headers: [] }).printed).toMatchObject({
    header: '',
    serial: '',
    secrecy: '',
    mark: '',
    note: '',
    imprint: null,
  });
});

test('附件说明 is made of the annexes where the text has none', () => {
  const annexes = [
    { title: '甲表。', text: '' },
    { title: '乙表', text: '文字' },
  ];
  const copy = makeCopy(report({ annexes }), full);
  expect(words(copy).slice(-3)).toEqual([
    'attachment-note:附件：1.甲表\n2.乙表',
    'signature:乙区人民政府',
    'date:2026年1月5日',
  ]);
});

test('annexes and their note are compared by place and title', () => {
  const note = (text: string) => [{ id: 'n', type: 'attachment-note' as const, children: [{ text }] }];
  expect(
    annexMismatch(note('附件：1.甲表\n2.《乙表》'), [
      { title: '甲表', text: '' },
      { title: '乙表', text: '' },
    ]),
  ).toBeNull();
  expect(
    annexMismatch(note('附件：甲表'), [
      { title: '甲表', text: '' },
      { title: '乙表', text: '' },
    ]),
  ).toBe('附件说明第2项“（无）”与附件标题“乙表”不一致');
  expect(annexMismatch([], [{ title: '甲表', text: '' }])).toBeNull();
});

test('elements from anywhere are read without failing', () => {
  for (const value of [undefined, null, 3, [], 'x']) expect(readElements(value)).toEqual(NO_ELEMENTS);
  expect(
    readElements({
      secrecy: '很密',
      signers: ['甲', 3, ''],
      annexes: [null],
      copies: { a: { title: 1, number: 'x' } },
    }),
  ).toEqual({
    ...NO_ELEMENTS,
    signers: ['甲'],
    annexes: [{ title: '', text: '' }],
    copies: { a: { number: 'x' } },
  });
});

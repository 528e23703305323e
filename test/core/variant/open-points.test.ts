import type { Item, ItemStatus } from '../../../core/checklist/item';
import type { Finding } from '../../../core/proof/finding';
import type { Block } from '../../../core/report/block';
import { NO_ELEMENTS } from '../../../core/variant/elements';
import { isPassing, openPoints, sayPoint, type GateInput } from '../../../core/variant/open-points';
import type { VariantForm } from '../../../core/variant/variant-form';

const form = (id: string, more: Partial<VariantForm> = {}): VariantForm => ({
  id,
  order: 1,
  name: id,
  use: '',
  comments: false,
  internal: true,
  parts: [],
  process: [],
  headers: [],
  addressees: [],
  titles: [],
  ...more,
});

const blocks: Block[] = [
  { id: 'h', type: 'heading', level: 1, part: 'problems', children: [{ text: '不足' }] },
  { id: 'd', type: 'date', children: [{ text: '2026年1月5日' }] },
];

const checked = (id: string, status: ItemStatus, level: Item['level'] = 'mandatory') => ({
  item: { id, title: `事项${id}`, part: 'problems', level } as Item,
  result: { id, status, evidence: [], note: '' },
});

const finding = (severity: Finding['severity'], category: Finding['category']) =>
  ({ severity, category, message: '写法有误', text: '23年', block: 'h', start: 0, end: 3 }) as Finding;

const input = (more: Partial<GateInput>): GateInput => ({
  blocks,
  elements: NO_ELEMENTS,
  forms: [form('clean')],
  items: [],
  findings: [],
  comments: [],
  missingFonts: [],
  ...more,
});

test('nothing open, nothing listed', () => {
  expect(openPoints(input({ items: [checked('a', 'met'), checked('b', 'missing', 'advised')] }))).toEqual([]);
});

test('each point names its place', () => {
  const comment = {
    id: 'c',
    author: '李',
    at: '',
    text: '请核',
    resolved: false,
    replies: [],
    block: 'h',
    quote: '不足',
  };
  const points = openPoints(
    input({
      items: [checked('a', 'missing'), checked('PR-05', 'manual')],
      findings: [finding('error', 'year'), finding('warning', 'year')],
      comments: [comment, { ...comment, id: 'e', resolved: true }],
      missingFonts: [
        { font: '方正小标宋简体', substitute: '宋体' },
        { font: '楷体_GB2312', substitute: '楷体' },
      ],
      forms: [form('clean', { process: ['PR-05'] })],
    }),
  );
  expect(points.map(({ kind, place, item }) => [kind, place?.block ?? item ?? null])).toEqual([
    ['mandatory', 'h'],
    ['error', 'h'],
    ['comment', 'h'],
    ['process', 'PR-05'],
    ['doubtful', 'h'],
    ['font', null],
  ]);
});

test('mandatory items that are weak stand open too, behind those that are missing, and say what is lacking', () => {
  const weak = checked('a', 'weak');
  weak.result.note = '没有写原因';
  const items = [weak, checked('b', 'missing'), checked('c', 'met'), checked('d', 'weak', 'advised')];
  const points = openPoints(input({ items }));
  expect(points.map(({ text, note }) => [text, note])).toEqual([
    ['事项b', undefined],
    ['事项a', '没有写原因'],
  ]);
  expect(points.map(sayPoint)).toEqual(['必备事项未完成：事项b', '必备事项未完成：事项a（没有写原因）']);
});

test('what wants no reason is told in one line each: required items, what is doubtful, fonts', () => {
  const points = openPoints(
    input({
      items: [checked('a', 'missing', 'required'), checked('b', 'weak', 'required')],
      findings: [finding('warning', 'year'), finding('warning', 'number'), finding('hint', 'year')],
      missingFonts: ['仿宋_GB2312', '楷体_GB2312'].map((font) => ({ font, substitute: '宋体' })),
    }),
  );
  expect(points.every(isPassing)).toBe(true);
  expect(points.map(({ text }) => text)).toEqual([
    '规范事项 1 项缺失、1 项不充分',
    '可疑 2 处',
    '本机没有仿宋_GB2312、楷体_GB2312，在本机以相近字体显示，文件里仍是规定的字体',
  ]);
});

test('comments do not stand in the way of the copy that carries them', () => {
  const comment = { id: 'c', author: '', at: '', text: '请核', resolved: false, replies: [], block: '', quote: '' };
  expect(openPoints(input({ comments: [comment], forms: [form('review', { comments: true })] }))).toEqual([]);
});

test('what is published is asked about', () => {
  const points = openPoints(
    input({
      findings: [finding('warning', 'process')],
      elements: { ...NO_ELEMENTS, secrecy: '秘密' },
      forms: [form('public', { internal: false })],
    }),
  );
  expect(points.map(({ kind }) => kind)).toEqual(['element', 'public']);
});

test('a copy to a superior wants its signer, and a number written as the standard has it', () => {
  const elements = { ...NO_ELEMENTS, mark: '某文件', copies: { up: { number: '某政[2026]第1号' } } };
  const points = openPoints(input({ elements, forms: [form('up', { parts: ['signers', 'number', 'mark'] })] }));
  expect(points.map(({ text }) => text)).toEqual([
    'up是上行文，没有填签发人',
    'up的发文字号“某政[2026]第1号”写法不合，应如 蜀政〔2026〕1号',
  ]);
});

test('findings that say the same are one point', () => {
  const findings = [finding('error', 'year'), finding('error', 'year')];
  expect(openPoints(input({ findings })).map(({ text }) => text)).toEqual(['写法有误：“23年”，共2处']);
});

test('suggestions stand open for copies that do not show them, which are written as accepted', () => {
  const change = { id: 's1', author: '李四', at: '' };
  const text: Block = { id: 'p', type: 'paragraph', children: [{ text: '依法' }, { text: '行政', deleted: change }] };
  const place = { block: 'p', start: 2, end: 4, drawn: true };
  const sentence = '1 处修订未处理，没有修订标记的稿本一律按接受后的文字写出';
  expect(openPoints(input({ blocks: [...blocks, text] }))).toEqual([{ kind: 'suggestion', text: sentence, place }]);
  expect(openPoints(input({ blocks: [...blocks, text], forms: [form('review', { comments: true })] }))).toEqual([]);
});

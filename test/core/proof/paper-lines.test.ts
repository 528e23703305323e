import type { Block } from '../../../core/report/block';
import { proofOf } from './proof-of';

const line = (
  type: 'title' | 'addressee' | 'signature' | 'date' | 'paragraph' | 'attachment-note',
  text: string,
  id: string,
) => ({ id, type, children: [{ text }] }) as Block;

/** What a paper with these lines gets, hints left out. */
function told(lines: {
  title?: string;
  addressee?: string;
  signature?: string;
  unsigned?: string;
  notes?: string[];
}): string[] {
  const {
    title = '静海区2023年度法治政府建设情况报告',
    addressee = '市委、市政府：',
    signature = '静海区人民政府',
  } = lines;
  const blocks = [
    line('title', title, 't'),
    line('addressee', addressee, 'a'),
    line('paragraph', '现将有关情况报告如下。', 'p'),
    ...(lines.notes ?? []).map((text, i) => line('attachment-note', text, `n${i}`)),
    lines.unsigned === undefined ? line('signature', signature, 's') : line('paragraph', lines.unsigned, 's'),
    line('date', '2024年2月10日', 'd'),
  ];
  return proofOf(blocks)
    .filter(({ severity, rule }) => severity !== 'hint' && (rule === 'paper-line' || rule === 'attachment'))
    .map(({ rule, text }) => `${rule}: ${text}`);
}

test('a paper in order is left alone', () => {
  expect(told({})).toEqual([]);
  expect(told({ title: '天津市滨海新区泰达街2023年度法治政府建设情况报告', signature: '泰达街道办事处' })).toEqual([]);
  expect(told({ title: '天津滨海高新区2023年法治政府建设情况报告', signature: '滨海高新区管委会' })).toEqual([]);
  expect(told({ title: '法治政府建设情况报告（2023年度）' })).toEqual([]);
  expect(told({ signature: '静海区委全面依法治区委员会办公室' })).toEqual([]);
  expect(told({ notes: ['附件：1.任务清单', '2.典型案例汇编'] })).toEqual([]);
});

test.each([
  '《静海区2023年度法治政府建设情况报告》',
  '静海区2023年度法治政府建设情况请示',
  '静海区2023年度法治政府建设工作总结',
  '静海区法治政府建设情况报告',
  '静海区2023年度依法行政工作报告',
  '静海区2023年度法治政府建设情况',
  '静海区2023年度法治政府建设调研报告',
  '静海区2023年法治政府年度报告',
  '静海区2023年法治建设政府年度报告',
  '静海区2023法治政府建设年度报告',
  '静海区2023.法治政府建设年度报告',
])('the title “%s” is doubtful', (title) => {
  expect(told({ title })).toEqual([`paper-line: ${title}`]);
});

test.each(['致区委、区政府领导同志：', '市委，市政府：', '尊敬的市委书记：'])(
  'the addressee “%s” is doubtful',
  (addressee) => {
    expect(told({ addressee })).toEqual([`paper-line: ${addressee}`]);
  },
);

test.each(['河西区人民政府', '静海县人民政府', '静海人民政府', '静海区卫生健康局', '市政府办公室秘书科'])(
  '%s does not sign for another body',
  (signature) => {
    expect(told({ signature })).toEqual([`paper-line: ${signature}`]);
  },
);

test('a person or an office where the signature stands is told, even when it does not look like one', () => {
  expect(told({ unsigned: '李建国' })).toEqual(['paper-line: 李建国']);
  expect(told({ unsigned: '区人民政府办公室文秘科' })).toEqual(['paper-line: 区人民政府办公室文秘科']);
});

test('a title whose body the text never speaks of, while it speaks of the one that signs, is told itself', () => {
  const blocks = [
    line('title', '河东区2023年度法治政府建设情况报告', 't'),
    line('paragraph', '2023年，静海区扎实推进法治政府建设，现将有关情况报告如下。', 'p'),
    line('signature', '静海区人民政府', 's'),
  ];
  const findings = proofOf(blocks).filter(({ rule }) => rule === 'paper-line');
  expect(findings.map(({ block }) => block)).toEqual(['t']);
});

test('attachments are numbered in Arabic digits', () => {
  expect(told({ notes: ['附件：一、任务清单', '二、典型案例汇编'] })[0]).toBe('attachment: 一、');
});

test('attachments are counted through all lines of the note, which begins with 附件', () => {
  expect(told({ notes: ['附件：1.任务清单', '3.典型案例汇编'] })).toEqual(['attachment: 3.']);
  expect(told({ notes: ['附：任务清单；'] })).toEqual(['attachment: 附：', 'attachment: ；']);
});

test.each([
  '静海区2023年度法治政府建设情况请示报告',
  '静海区2023年度工作情况报告',
  '静海区2023年度平安建设情况报告',
  '静海区2023 年度法治政府建设情况报告',
])('the title “%s” has another matter, kind or a gap', (title) => {
  expect(told({ title })).toEqual([`paper-line: ${title}`]);
});

test.each(['静海区人民政府：', '静海区政府：', '区人民法院：', '市委 市政府：'])(
  'the addressee “%s” is not one to report to',
  (addressee) => {
    expect(told({ addressee })).toEqual([`paper-line: ${addressee}`]);
  },
);

test.each(['办事处', '区政府', '我局', '火炬开发区管委'])('the signature “%s” does not name the body', (signature) => {
  expect(told({ signature })).toEqual([`paper-line: ${signature}`]);
});

test.each<[string[], string[]]>([
  [
    ['附件：1、任务清单', '2、典型案例'],
    ['attachment: 1、', 'attachment: 2、'],
  ],
  [['附件：1.任务清单'], ['attachment: 1.']],
  [['附件：《任务清单》'], ['attachment: 《任务清单》']],
  [['附件一：任务清单'], ['attachment: 附件一：']],
  [['附件：任务清单'], []],
  [['附件：1.落实《纲要》任务清单', '2.典型案例'], []],
])('of the notes %j is told %j', (notes, findings) => {
  expect(told({ notes })).toEqual(findings);
});

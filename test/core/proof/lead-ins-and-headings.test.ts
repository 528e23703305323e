import type { Block } from '../../../core/report/block';
import { heading, paragraph, proofOf } from './proof-of';

const rulesOf = (blocks: Block[], numbers: { block: string; text: string }[] = []) =>
  proofOf(blocks, 2023, numbers)
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, block, message }) => `${rule} ${block}: ${message}`);

const problems = (lead: string): Block[] => [
  heading('存在的不足', 1, 'h', 'problems'),
  paragraph(lead, 'lead'),
  heading('执法力量不足', 2, 'a'),
  paragraph('执法人员少于所需。', 'b'),
  heading('普法形式单一', 2, 'c'),
  paragraph('线上宣传不多。', 'd'),
];

test('a count told before headings is held against them', () => {
  expect(rulesOf(problems('对照要求，还存在以下两个方面问题：'))).toEqual([]);
  expect(rulesOf(problems('对照要求，还存在以下三个方面问题：'))).toEqual(['lead-in lead: 这里说是三项，后面列了2项']);
});

test('a stop that leads in a list of headings is told, and so are “：” and “；” with nothing behind them', () => {
  expect(rulesOf(problems('对照要求，还存在以下问题。'))).toEqual(['lead-in lead: 引出下文的话后面用冒号']);
  const cut = problems('对照要求，还存在以下问题：');
  cut[3] = paragraph('执法人员少于所需，难以适应繁重的行政执法和监督任务需要：', 'b');
  expect(rulesOf(cut)).toEqual(['lead-in b: 段末用了冒号，后面没有引出的内容']);
  cut[3] = paragraph('执法人员少于所需，难以适应日益繁重的行政执法和监督检查任务的需要；', 'b');
  expect(rulesOf(cut)).toEqual(['lead-in b: 段末用了分号，后面没有下一项']);
});

test('a heading broken over two lines is shorter than its fellows', () => {
  const blocks = [
    heading('主要举措和成效', 1, 'h', 'measures'),
    heading('依法全面履行政府职能', 2, 'a'),
    paragraph('公开信息30条。', 'b'),
    heading('重大行政', 2, 'c'),
    paragraph('决策科学民主合法', 'd'),
    paragraph('审查决策事项12件。', 'e'),
    heading('严格规范公正文明执法', 2, 'f'),
    paragraph('评查案卷30份。', 'g'),
  ];
  expect(rulesOf(blocks)).toEqual(['heading-cut c: 标题疑被断成两行，后半在下一段“决策科学民主合法”']);
});

const NAMES: Readonly<Record<string, string>> = { a: '加强组织领导', b: '规范执法行为', c: '深化普法宣传' };

test.each(['【二】', '〔二〕', '㈡', '二)', '2、'])('“%s” among “（一）（三）” is told', (odd) => {
  const blocks = [
    heading('主要举措和成效', 1, 'h', 'measures'),
    ...['a', 'b', 'c'].flatMap((id) => [heading(NAMES[id]!, 2, id), paragraph('公开信息30条。', `p${id}`)]),
  ];
  const numbers = [
    { block: 'h', text: '一、' },
    { block: 'a', text: '（一）' },
    { block: 'b', text: odd },
    { block: 'c', text: '（三）' },
  ];
  expect(rulesOf(blocks, numbers).map((line) => line.slice(0, 13))).toContain('number-form b');
  const right = numbers.map((one) => (one.block === 'b' ? { ...one, text: '（二）' } : one));
  expect(rulesOf(blocks, right)).toEqual([]);
});

test('a level with one heading is told where its section is over, and “一是” alone where the text goes on', () => {
  const blocks = [
    heading('主要举措和成效', 1, 'h', 'measures'),
    heading('加强组织领导', 2, 'a'),
    paragraph('一是专题研究3次。', 'b'),
    heading('存在的不足', 1, 'i', 'problems'),
    paragraph('执法人员少于所需。', 'c'),
  ];
  expect(rulesOf(blocks).map((line) => line.split(':')[0])).toEqual(['heading-content a', 'list-order b']);
  expect(rulesOf(blocks.slice(0, 3))).toEqual([]);
});

test.each([
  ['组织综合执法大队工作  人员培训。', 1],
  ['扎实推进依法行政， 法治政府建设取得新成效。', 1],
  ['出台《静海区重大 行政决策程序办法》。', 1],
  ['开展“美好生活 民法典相伴”宣传，学习《党的二十大报告 辅导》。', 0],
])('blanks in “%s” are told %i times', (text, times) => {
  expect(rulesOf([paragraph(text, 'p')]).filter((line) => line.startsWith('chinese-space')).length).toBe(times);
});

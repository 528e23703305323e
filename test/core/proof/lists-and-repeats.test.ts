import { heading, paragraph, proofOf, told } from './proof-of';

const rulesOf = (text: string) => told(text).map((line) => line.replace(/^\w+ /u, '').split(':')[0]!);

test.each([
  ['一是健全机制；二是强化监督。三是加强普法；四是抓好督察。', 'list-marks'],
  ['一是健全机制，明确责任；二是强化监督，三是加强普法；四是抓好督察。', 'list-marks'],
  ['一是健全机制；二是强化监督、三是加强普法。', 'list-marks'],
  ['（一）健全机制；（三）强化监督；（四）抓好落实。', 'list-order'],
  ['1.健全机制；3.强化监督；4.抓好落实。', 'list-order'],
  ['①健全机制；③强化监督。', 'list-order'],
  ['其一，健全机制；其三，强化监督。', 'list-order'],
  ['持续推进依法行政，提高执法水平，持续推进依法行政。', 'repeated-clause'],
  ['健全工作机制。健全工作机制。', 'repeated-clause'],
  ['涉及教育、民政、卫健、教育等部门。', 'repeated-member'],
  ['制定《行政执法管理办法》、', 'missing-end'],
])('“%s” is told', (text, rule) => {
  expect(rulesOf(text)).toContain(rule);
});

test.each([
  '一是健全机制，明确责任；二是强化监督，规范行为；三是抓好落实。',
  '一是健全机制。明确责任。二是强化监督。三是抓好落实。',
  '（一）健全机制；（二）强化监督。①抓学习，②抓落实。',
  '1.健全机制；2.强化监督；其一，抓学习；其二，抓落实。',
  '公开信息40条，推动任务落到实处。审查文件5件，推动任务落到实处。',
  '听取教育、民政等部门汇报，征求民政、教育等部门意见。',
])('“%s” is left alone', (text) => {
  expect(told(text)).toEqual([]);
});

test('two clauses of one paragraph that stand again in another are told there', () => {
  const both = '全年开展行政执法培训12次，培训执法人员800人次';
  const blocks = [
    heading('举措', 1, 'h', 'measures'),
    paragraph(`${both}。`, 'a'),
    paragraph(`强化保障，${both}，能力提升。`, 'b'),
  ];
  const found = proofOf(blocks).filter(({ severity }) => severity !== 'hint');
  expect(found.map(({ rule, block, text }) => `${block} ${rule}: ${text}`)).toEqual([`b repeated-clause: ${both}`]);
});

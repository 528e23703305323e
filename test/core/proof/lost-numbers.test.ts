import { heading, paragraph, proofOf, told } from './proof-of';

const toldIn = (texts: readonly string[]) =>
  proofOf(texts.map((text, i) => paragraph(text, `p${String(i)}`)))
    .filter(({ rule, severity }) => rule === 'list-order' && severity !== 'hint')
    .map(({ block, text }) => `${block} ${text}`);

test.each([
  [['一是意识有待加强。学习不够。', '一是力度有待提高。协作不够。', '三是水平有待提升。培训不够。'], ['p1 一是']],
  [['一是压实责任。细化任务30项。强化督察考核。开展督察3轮。三是加强宣传。举办讲座5场。'], ['p0 强化督察考核']],
  [['一是压实责任。细化任务30项。强化督察考核。组织业务培训。三是加强宣传。举办讲座5场。'], ['p0 三是']],
])('what lacks or bears a wrong number in %j is told where it stands', (texts, found) => {
  expect(toldIn(texts)).toEqual(found);
});

/** Run-in headings with numbers; one without stands as a paragraph, as import leaves it. */
function runIns(rows: readonly [string | null, string, string][]) {
  const blocks = rows.map(([number, head, body], i) =>
    number === null
      ? paragraph(`${head}${body}`, `b${String(i)}`)
      : {
          id: `b${String(i)}`,
          type: 'heading' as const,
          level: 2 as const,
          runIn: true as const,
          children: [{ text: head, head: true as const }, { text: body }],
        },
  );
  const numbers = rows.flatMap(([number], i) => (number === null ? [] : [{ block: `b${String(i)}`, text: number }]));
  return proofOf(
    [heading('存在的不足和原因', 1, 'h', 'problems'), ...blocks, heading('下一年度主要安排', 1, 'z', 'plans')],
    2023,
    [{ block: 'h', text: '一、' }, ...numbers, { block: 'z', text: '二、' }],
  )
    .filter(({ rule }) => rule === 'number-order' || rule === 'heading-run-on')
    .map(({ rule, block, text }) => `${rule} ${block} ${text}`);
}

const body = '部分单位工作推进不够有力，主要原因是培训不够、考核不严。';
const FOUR: readonly [string, string, string][] = [
  ['（一）', '学习宣传不够深入。', body],
  ['（二）', '责任落实不够全面。', body],
  ['（三）', '决策程序不够规范。', body],
  ['（四）', '执法水平有待提升。', body],
];
const withRow = (at: number, row: [string | null, string, string]) => FOUR.map((one, i) => (i === at ? row : one));

test.each([
  ['a lost number in the middle', withRow(2, [null, '决策程序不够规范。', body]), 'number-order b2 决策程序不够规范'],
  ['a lost last number', withRow(3, [null, '执法水平有待提升。', body]), 'number-order b3 执法水平有待提升'],
  ['a wrong first number', withRow(0, ['（二）', '学习宣传不够深入。', body]), 'number-order b0 学习宣传不够深入'],
  [
    'a heading that lost its stop',
    withRow(1, [
      '（二）',
      '责任落实不够全面部分单位工作推进不够有力，',
      '主要原因是培训不够、考核不严、压力传导不足。',
    ]),
    'heading-run-on b1 责任落实不够全面部分单位工作推进不够有力，',
  ],
])('%s is told', (_, rows, line) => {
  expect(runIns(rows)).toContain(line);
});

test('one wrong number is told once', () => {
  expect(runIns(withRow(0, ['（二）', '学习宣传不够深入。', body]))).toHaveLength(1);
});

test('headings in order are left alone, also before a closing paragraph', () => {
  expect(runIns(FOUR)).toEqual([]);
  expect(runIns([...FOUR, [null, '对以上问题，我们将认真研究，逐项整改。', '']])).toEqual([]);
});

test('a list in a list of one paragraph is left alone', () => {
  expect(told('一是压实责任。细化任务30项。二是强化督察。开展督察3轮。三是加强宣传。举办讲座5场。')).toEqual([]);
});

test.each([
  ['首先，健全法律顾问考核制度，提高参谋质量。后来继续推进。', 'list-order: 首先，'],
  ['一是抓学习，开会三次。二是抓培训，办班五期。一是开展法治宣传。三是抓督促，全年两次。', 'list-order: 一是'],
  ['一是抓学习，开会三次。二是抓培训，办班五期。三是抓督促，全年两次。一是开展法治宣传。', 'list-order: 一是'],
  ['法治化营商环境不断优化一是深化审批改革，压减时限。二是扩大通办，推出清单。', 'missing-before-ordinal: 化一是'],
])('“%s” is told as %s', (text, line) => {
  const texts = [paragraph(text, 'p'), paragraph('全年组织旁听庭审6场。', 'q')];
  expect(proofOf(texts).map(({ rule, text: words }) => `${rule}: ${words}`)).toContain(line);
});

test('a part is named that the report does not have; those of other papers are left alone', () => {
  const parts = ['举措和成效', '不足和原因', '第一责任人职责', '下一年度安排'];
  const found = (text: string) =>
    proofOf([...parts.map((words, i) => heading(words, 1, `h${String(i)}`)), paragraph(text)])
      .filter(({ rule }) => rule === 'table-mention')
      .map(({ text: words }) => words);
  expect(found('第六部分所列措施已经落实。')).toEqual(['第六部分']);
  expect(found('落实《纲要》第六部分提出的任务，本报告第四部分所列安排抓紧推进。')).toEqual([]);
});

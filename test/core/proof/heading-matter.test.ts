import { heading, paragraph, proofOf } from './proof-of';

const DISPUTES =
  '一是积极防范化解社会风险。指导开展行政调解工作，组织民办调解机构开展业务培训，深入开展矛盾纠纷排查化解，人民调解组织成功调解矛盾纠纷2047件。二是加强和规范行政复议和行政应诉工作，办理行政复议案件141件，行政机关负责人出庭应诉率100%，无败诉案件。';
const EMERGENCIES =
  '一是健全突发事件应对组织体系，调整应急委员会组成人员。二是完善应急制度体系，修订突发事件总体应急预案、防汛抗旱应急预案。三是开展应急演练，检验预案的可行性，不断提高突发事件处置能力，全年组织防汛演练12次、灾害救助演练3次。';
const SECTIONS = [
  ['社会矛盾纠纷依法有效化解', DISPUTES],
  ['重大突发事件依法预防处置', EMERGENCIES],
] as const;

const found = (sections: readonly (readonly [string, string])[]) =>
  proofOf([
    heading('主要举措和成效', 1, 'h', 'measures'),
    ...sections.flatMap(([title, text], i) => [heading(title, 2, `h${i}`), paragraph(text, `p${i}`)]),
  ])
    .filter(({ rule }) => rule === 'heading-matter')
    .map(({ text }) => text);

test('two headings over each other’s text are told', () => {
  const [one, two] = SECTIONS;
  expect(
    found([
      [two[0], one[1]],
      [one[0], two[1]],
    ]),
  ).toEqual([two[0], one[0]]);
});

test('headings over their own text are left alone, in whichever order', () => {
  expect(found(SECTIONS)).toEqual([]);
  expect(found([...SECTIONS].reverse())).toEqual([]);
});

test('a heading of no usual head is left alone', () => {
  expect(found([['打造特色品牌', DISPUTES], SECTIONS[1]])).toEqual([]);
});

test('a heading before the closing words has nothing under it', () => {
  const rules = proofOf([
    heading('主要举措和成效', 1, 'h', 'measures'),
    paragraph(DISPUTES),
    heading('其他需要报告的情况', 1, 'h2', 'other'),
    paragraph('特此报告。', 'q'),
  ]).filter(({ block }) => block === 'h2');
  expect(rules.map(({ rule }) => rule)).toContain('heading-content');
});

test('a line without a number between numbered headings is told', () => {
  const blocks = [
    heading('主要举措和成效', 1, 'h', 'measures'),
    heading('社会矛盾纠纷依法有效化解', 2, 'h1'),
    paragraph(DISPUTES, 'p1'),
    paragraph('重大突发事件依法预防处置', 'p2'),
    paragraph(EMERGENCIES, 'p3'),
  ];
  const numbers = [
    { block: 'h', text: '一、' },
    { block: 'h1', text: '（一）' },
  ];
  const told = (list: typeof numbers) =>
    proofOf(blocks, 2023, list).some(({ rule, block }) => rule === 'number-form' && block === 'p2');
  expect(told(numbers)).toBe(true);
  expect(told([])).toBe(false);
});

import type { Block } from '../../../core/report/block';
import type { Part } from '../../../core/report/part';
import { heading, paragraph, proofOf, told } from './proof-of';

const lines = (text: string, part?: Part) =>
  told(text, { year: 2024, ...(part && { part }) }).map((found) => found.replace(/^\w+ | → .*$/gu, ''));

test.each([
  ['开展联合执法数100件。', 'number-about: 数100'],
  ['化解矛盾纠纷3十几件。', 'number-about: 3十几'],
  ['服务群众1.2余万人次。', 'scale-twice: .2余万'],
  ['发放宣传资料3万5份。', 'scale-twice: 3万5'],
  ['服务群众3.5W人次。', 'scale-twice: 5W'],
  ['罚没款120.万元。', 'decimal: 0.'],
  ['败诉率较上年下降3点。', 'unit-lost: 下降3点'],
  ['全面推行“3个规定”。', 'set-numeral: “3个规定”'],
  ['热线24小时时不间断服务。', 'two-measures: 时'],
  ['满意率达百分之九十八，办结率达99%。', 'chinese-percent: 百分之九十八'],
  ['开展行政规范性文件后评估2名。', 'measure: 后评估2名'],
  ['共举办法律知识考试5次，共50件参加。', 'unit-of-people: 件'],
  ['0224年，承办建议30件。', 'year-malformed: 0224年'],
  ['人民调解组织成功调解矛盾纠纷2047。', 'missing-unit: 纠纷2047'],
  ['贯彻20届历次全会精神。', 'set-numeral: 20'],
  ['年度业务经费3至5万元。', 'unit-range: 3至5万'],
  ['修订《总体应急预案》/《防汛应急预案》。', 'mark-between-quotes: 》/《'],
  ['印发《甲程序办法》。《乙管理办法》《丙论证办法》等文件。', 'mark-between-quotes: 》。《'],
  ['开展“政法大讲堂”；“百名法学家报告会”等讲座。', 'mark-between-quotes: ”；'],
  ['科学《制定某区绩效管理工作实施方案》，提高效率。', 'title-marks: 《制定某区绩效管理工作实施方案》'],
  ['全面贯彻《落实党政领导干部选拔任用工作条例》。', 'title-marks: 《落实党政领导干部选拔任用工作条例》'],
  ['建成全市首个数字执法平台-“云执法”平台。', 'dash: -'],
  ['加强决策执行和评估..严格文件管理。', 'latin-comma-list: ..'],
  ['3月——5月，组织普法宣传活动。', 'range-dash: ——'],
  ['一是强化，法治教育培训。二是加强监督。', 'pause-misplaced: 一是强化，'],
  ['具体做法有：①、建立台账；②、挂图作战。', 'ordinal-mark: ①、'],
  ['案件平均四，五天内办结。', 'estimate-pause: 四，五'],
  ['建立“三张清单”，即权力清单、责任清单。', 'counted-items: “三张清单”，即权力清单、责任清单'],
  ['一是抓学习，开会三次。二是抓培训，办班五期。三推动应急演练。', 'list-order: 三'],
])('“%s” is told as %s', (text, line) => {
  expect(lines(text)).toContain(line);
});

test.each([
  '惠及群众10余万人次。',
  '办理政务服务事项120多万件。',
  '普法实现百分之百覆盖。',
  '印发《贯彻落实行政处罚法实施方案》。',
  '优良天数300天。',
  '年度业务经费3万至5万元。',
  '推进“乡镇—村—网格”三级联动。',
  '建立“三张清单”，即权力清单、责任清单等。',
  '全年共开展执法检查320次。',
])('“%s” is left alone', (text) => {
  expect(lines(text)).toEqual([]);
});

test.each([
  ['较上年（2024年）下降5%。', 'measures', 'relative-time'],
  ['同比2022年下降8%。', 'measures', 'compared-year'],
  ['2023年行政复议案件同比增长12%。', 'measures', 'report-year'],
  ['上一年度组织旁听庭审6场。', 'measures', 'relative-time'],
  ['下一年度组织旁听庭审6场。', 'measures', 'relative-time'],
  ['2027年开展行政规范性文件后评估2次。', 'measures', 'report-year'],
  ['从2023年的情况看，执法力量仍显不足。', 'problems', 'report-year'],
] as const)('the year of “%s” in the %s is told by %s', (text, part, rule) => {
  expect(lines(text, part).map((line) => line.split(':')[0])).toContain(rule);
});

const paper = (title: Block, addressee: string) => [
  title,
  paragraph(addressee, 'a'),
  paragraph('现将有关情况报告如下：', 'l'),
  heading('主要举措和成效', 1, 'h', 'measures'),
];
const frame = (blocks: Block[]) =>
  proofOf(blocks)
    .filter(({ rule }) => rule === 'frame-line')
    .map(({ text }) => text);
const title: Block = { id: 't', type: 'title', children: [{ text: '某区2023年法治政府建设情况报告' }] };

test('a title with marks about it and an addressee without its colon are told', () => {
  expect(frame(paper(paragraph('《某区2023年法治政府建设情况报告》', 't'), '现报告。'))).toHaveLength(1);
  expect(frame(paper(paragraph('某区2023年法治政府建设情况报告。', 't'), '现报告。'))).toHaveLength(1);
  expect(frame(paper(title, '市委、市政府；'))).toEqual(['市委、市政府；']);
  expect(frame(paper(title, '某市人民政府'))).toEqual(['某市人民政府']);
});

test('the line of the office itself under the title is left alone', () => {
  expect(frame(paper(title, '某区人民政府'))).toEqual([]);
});

test('the first of run-in headings that lost its number is told', () => {
  const runIn = (head: string, id: string): Block => ({
    id,
    type: 'heading',
    level: 2,
    runIn: true,
    children: [{ text: head, head: true }, { text: '各单位认真落实，取得成效。' }],
  });
  const found = proofOf(
    [
      heading('主要举措和成效', 1, 'h', 'measures'),
      paragraph('全面加强党的领导。区委常委会专题研究3次，听取工作汇报2次。', 'a'),
      runIn('深化简政放权。', 'b'),
      runIn('规范行政执法。', 'c'),
    ],
    2023,
    [
      { block: 'h', text: '一、' },
      { block: 'b', text: '（二）' },
      { block: 'c', text: '（三）' },
    ],
  );
  expect(found.filter(({ rule }) => rule === 'number-order').map(({ text }) => text)).toContain('全面加强党的领导');
});

test.each([
  ['加大职责整合力度健全部门协作沟通机制。', 'pause-lost: 力度'],
  ['推进行政执法责任制全面落实加强行政执法保障和监督。', 'pause-lost: 全面落实'],
  ['开展“线上+线下”；“不打烊”安全监督检查，消除隐患。', 'mark-between-quotes: ”；'],
  ['优化公共服务·在政务服务中心推行综合窗口。', 'latin-comma-list: ·'],
  ['负责人出庭应诉率为—98%。', 'percent-form: —'],
])('the mark in “%s” is told as %s', (text, line) => {
  expect(lines(text)).toContain(line);
});

test.each(['加大执法监督力度，健全协作机制。', '推动工作机制健全完善。', '提升依法行政能力和水平。'])(
  '“%s” lacks no comma',
  (text) => {
    expect(lines(text)).toEqual([]);
  },
);

test('a paragraph numbered in another script than its fellows is told', () => {
  const found = proofOf(
    [
      heading('主要举措和成效', 1, 'h', 'measures'),
      heading('强化组织领导', 2, 'a'),
      paragraph('专题研究3次。', 'b'),
      paragraph('（II）规范行政执法', 'c'),
      paragraph('评查案卷30份。', 'd'),
    ],
    2023,
    [
      { block: 'h', text: '一、' },
      { block: 'a', text: '（一）' },
    ],
  );
  expect(found.filter(({ rule, block }) => rule === 'number-form' && block === 'c')).toHaveLength(1);
});

test('a last paragraph that ends with a semicolon before the closing words is told', () => {
  const found = proofOf([paragraph('各部门加强对街道执法人员的指导；', 'a'), paragraph('特此报告。', 'b')]);
  expect(found.map(({ rule, block, text }) => `${rule} ${block} ${text}`)).toContain('frame-line a ；');
});

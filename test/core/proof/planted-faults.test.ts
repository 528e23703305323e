import type { Block } from '../../../core/report/block';
import { proofread } from '../../../core/proof/proofread';
import { heading, lexicon, paragraph, proofOf, reportOf, told } from './proof-of';

test.each([
  ['由100件增至150件，增长30%。', ['warning growth-arithmetic: 100件增至150件，增长30%']],
  ['全区应出庭40次，实际出庭36次，出庭率95%。', ['warning rate-arithmetic: 应出庭40次，实际出庭36次，出庭率95%']],
  ['2025—2021年规划有序实施。', ['warning reversed-range: 2025—2021']],
  ['保留30件、修改8件、废止5件，共45件。', ['warning parts-of-total: 30件、修改8件、废止5件，共45件']],
  ['落实四项措施：一是抓学习；二是抓落实；三是抓考核。', ['warning counted-list: 四项措施：']],
  ['身份证号码11010119900307231X。', ['warning personal-data: 11010119900307231X']],
  ['联系电话138-0215-4321。', ['warning personal-data: 138-0215-4321']],
  ['罚没款2万3千元。', ['warning mixed-numerals: 2万3千']],
  ['下午15时召开会议。', ['error clock: 下午15']],
  ['培训执法人员九百三十四人次。', ['warning chinese-count: 九百三十四']],
  ['行政执法公正文明严格规范。', ['error enforcement-four-words: 公正文明严格规范']],
  ['全面推行双随机一公开监管。', ['error random-open: 双随机一公开']],
  ['依据《中华人民共和国合同法》审查。', ['warning law-repealed: 《中华人民共和国合同法》']],
  ['会同区工商局检查。', ['warning body-abolished: 工商局']],
  ['区政府法治政府建成效明显。', ['warning truncated-term: 法治政府建']],
  ['以习近平新时代中国特色社会主义为指导。', ['error thought-name: 习近平新时代中国特色社会主义']],
  ['制定出台<<行政执法通报制度>>。', ['error angle-brackets: <<行政执法通报制度>> → 《行政执法通报制度》']],
  ['以下是为您生成的报告。', ['error generated-text: 以下是为您']],
  ['推进法治&nbsp;政府建设。', ['error garbled: &nbsp;', 'error half-width: ; → ；']],
  ['共开展检查*次。', ['warning draft-mark: *']],
])('“%s” is told', (text, findings) => {
  expect(told(text)).toEqual(findings);
});

test.each([
  '由100件增至150件，增长50%。',
  '全区应出庭40次，实际出庭36次，出庭率90%。',
  '2021—2025年规划有序实施。',
  '保留30件、修改8件、废止5件，共43件。',
  '落实三项措施：一是抓学习；二是抓落实；三是抓考核。',
  '到二〇三五年远景目标基本实现。',
  '《中华人民共和国民法典》第一百二十条已作宣传。',
  '行政执法严格规范公正文明。',
  '全面推行“双随机、一公开”监管。',
  '原区工商局办公用房已移交。',
  '基本建成法治政府，法治政府建设成效明显。',
  '以习近平新时代中国特色社会主义思想为指导。',
  '形成“1+6+N”执法争议化解模式。',
  '办理人大代表建议、政协提案313件。',
  '既要严格执法，又要全而不漏。',
])('“%s” is left alone', (text) => {
  expect(told(text)).toEqual([]);
});

test('a typed heading number with the wrong mark is told, a right one is not', () => {
  const blocks: Block[] = [
    heading('主要举措和成效', 1, 'a', 'measures'),
    heading('健全制度体系', 2, 'b'),
    paragraph('制定制度3项。', 'c'),
    heading('存在的不足和原因', 1, 'd', 'problems'),
    paragraph('培训不够。', 'e'),
  ];
  const numbers = [
    { block: 'a', text: '一，' },
    { block: 'b', text: '（一）' },
    { block: 'd', text: '二、' },
  ];
  const found = proofOf(blocks, 2023, numbers).filter(({ rule }) => rule === 'number-form');
  expect(found.map(({ block, message }) => `${block} ${message}`)).toEqual(['a “一，”应为“一、”']);
});

test('“1、” before a heading is told where others of the file have “1.”', () => {
  const blocks = ['优化架构', '强化责任', '保障经费'].map((words, i) => heading(words, 3, `h${i}`));
  const messages = (marks: string[]) =>
    proofOf(
      blocks,
      2023,
      marks.map((text, i) => ({ block: `h${i}`, text })),
    )
      .filter(({ rule }) => rule === 'number-form')
      .map(({ message }) => message);
  expect(messages(['1.', '2、', '3.'])).toEqual(['“2、”应为“2.”']);
  expect(messages(['1、', '2、', '3、'])).toEqual([]);
});

test('“我县” is told in a district’s report and “我区” is not', () => {
  expect(told('我县坚持依法行政。')).toEqual(['warning own-name: 我县']);
  expect(told('我局制定制度3项。')).toEqual(['warning own-name: 我局']);
  expect(told('我区坚持依法行政。')).toEqual([]);
  const department = { ...reportOf([paragraph('我局制定制度3项。')]), template: 'department', unit: '某区司法局' };
  expect(proofread(department, lexicon)).toEqual([]);
});

test('a month after the date of the report is told where it is told as done', () => {
  const blocks = (text: string): Block[] => [
    heading('主要举措和成效', 1, 'h', 'measures'),
    paragraph(text),
    { id: 'd', type: 'date', children: [{ text: '2024年2月20日' }] },
  ];
  const rules = (text: string) => proofOf(blocks(text)).map(({ rule }) => rule);
  expect(rules('2024年8月，印发实施方案。')).toContain('after-signing');
  expect(rules('2023年8月，印发实施方案。')).not.toContain('after-signing');
});

test('a table that is spoken of must be there', () => {
  expect(told('有关数据如下表所示。')).toEqual(['warning table-mention: 如下表所示']);
  expect(told('有关数据见下文。')).toEqual([]);
});

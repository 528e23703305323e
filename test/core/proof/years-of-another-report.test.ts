import type { Part } from '../../../core/report/part';
import { told } from './proof-of';

const rules = (text: string, part: Part, hints?: true) =>
  told(text, { year: 2024, part, ...(hints ? { hints } : {}) }).map((line) => line.split(/[ :]/u)[1]);

test.each<readonly [string, Part, string]>([
  ['到2023年底，累计公布权责清单事项3260项。', 'measures', 'report-year'],
  ['2023年末，全区实有公职律师52名。', 'measures', 'report-year'],
  ['将履职情况纳入2023年度述职述法内容。', 'duties', 'report-year'],
  ['将法治政府建设纳入区委2023年工作要点。', 'duties', 'report-year'],
  ['回顾2023年工作，仍有不少短板。', 'problems', 'report-year'],
  ['对照2023年法治政府建设目标，执法规范化水平仍需提升。', 'problems', 'report-year'],
  ['巩固2025年整改成果，持续推进问题销号。', 'measures', 'report-year'],
  ['根据2026年度督察反馈问题，逐项整改。', 'measures', 'report-year'],
  ['下一年度完成执法培训6期，取得良好效果。', 'measures', 'relative-time'],
  ['今年是“十四五”规划收官之年。', 'measures', 'plan-stage'],
  ['“八五”普法今年全面启动。', 'measures', 'plan-stage'],
  ['以优异成绩迎接党的二十大胜利召开。', 'measures', 'plenary-year'],
  ['以实际行动迎接党的二十届三中全会召开。', 'measures', 'plenary-year'],
  ['民法典颁布五周年之际，开展集中宣讲。', 'measures', 'anniversary'],
  ['在行政复议法颁布24周年时开展宣传。', 'measures', 'anniversary'],
  ['印发实施方案（静政办发〔2026〕8号）。', 'measures', 'document-number'],
])('%s in the %s is told by %s', (text, part, rule) => {
  expect(rules(text, part)).toContain(rule);
});

test.each<readonly [string, Part]>([
  ['到2024年底，累计公布权责清单事项3260项。', 'measures'],
  ['到2023年底，要建成服务站12个的任务如期完成。', 'measures'],
  ['将履职情况纳入2024年度述职述法内容。', 'duties'],
  ['回顾2024年工作，仍有不少短板。', 'problems'],
  ['巩固2023年整改成果，持续推进问题销号。', 'measures'],
  ['“十四五”规划明年收官，各项任务进展顺利。', 'plans'],
  ['民法典颁布四周年之际，开展集中宣讲。', 'measures'],
  ['按照要求（静政办发〔2025〕8号）抓好落实。', 'measures'],
])('%s in the %s is left alone', (text, part) => {
  expect(rules(text, part).filter((rule) => rule !== 'own-name')).toEqual([]);
});

test.each(['截至2024年9月底，开展检查180次。', '2024年1—10月，办理案件210件。', '前三季度，培训300人次。'])(
  '%s is no figure of the whole year',
  (text) => {
    expect(rules(text, 'measures', true)).toContain('report-year');
  },
);

test.each([
  '力争2024年底公共法律服务站实现全覆盖。',
  '2024年，我们将着力完成各项任务。',
  '计划于2024年底前建成服务站6个。',
  '组织实施2023年度行政检查计划，检查企业80家。',
  '认真落实《2025年法治政府建设工作要点》，完成任务36项。',
  '2024年度（即2023年1月至12月）的数据已经核对。',
])('%s is of another year', (text) => {
  expect(rules(text, 'measures')).toContain('report-year');
});

test.each([
  '2024年将法治政府建设纳入绩效考核。',
  '力争2024年底全覆盖的目标如期实现。',
  '研究制定2025年法治政府建设工作要点。',
  '落实2023年度督察反馈问题整改任务清单。',
])('%s is of this', (text) => {
  expect(rules(text, 'measures').filter((rule) => rule !== 'own-name')).toEqual([]);
});

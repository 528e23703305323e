import type { Part } from '../../../core/report/part';
import { heading, proofOf, told } from './proof-of';

const rules = (text: string, at: { year?: number; part?: Part }) =>
  told(text, at).map((line) => line.split(/[ :]/u)[1]);

const measures = { year: 2024, part: 'measures' } as const;

test.each([
  ['2014年，承办人大代表建议313件，满意率100%。', 'report-year'],
  ['1924年以来，共办理行政复议案件141件。', 'report-year'],
  ['将法治政府建设纳入1923年政府工作报告。', 'report-year'],
  ['公布《2032年度重大行政决策事项年度目录》。', 'report-year'],
  ['制定实施《某区政策措施清理工作方案》《某区2022年公平竞争审查抽查检查工作方案》。', 'report-year'],
  ['出台并实施《2022年普法依法治理工作意见》，开展线上答题。', 'report-year'],
  ['截至2023年6月底，法治政府建设占绩效考评权重达到14%。', 'report-year'],
  ['截至2025年底，法治政府建设占绩效考评权重达到14%。', 'report-year'],
  ['庆祝中国共产党成立102周年。', 'anniversary'],
  ['2024年是中华人民共和国成立70周年。', 'anniversary'],
  ['纪念现行宪法公布施行39周年。', 'anniversary'],
  ['近三年（2021—2023年）复议案件逐年下降。', 'years-counted'],
  ['落实《全国公共法律服务体系建设规划（2016—2020年）》。', 'period'],
  ['落实《某市公共法律服务体系建设规划（2016—2020年）》，完善网络。', 'period'],
])('%s is told by %s', (text, rule) => {
  expect(rules(text, measures)).toContain(rule);
});

test.each([
  '2021年，庆祝中国共产党成立100周年，编印《某区法治志（1949—2019年）》。',
  '庆祝中国共产党成立103周年、新中国成立75周年，组织第十一个国家宪法日活动。',
  '学习习近平总书记在庆祝中国共产党成立100周年大会上的重要讲话精神。',
  '近三年（2022—2024年）复议案件逐年下降，近五年（2020—2024年）累计培训2000人次。',
  '1921年中国共产党成立，始建于1936年的旧址开放参观。',
  '对《某区公共服务规划（2016—2020年）》开展终期评估，衔接国土空间规划（2021—2035年）。',
  '截至2024年12月底，公布《2025年度重大行政决策事项目录》。',
])('%s is left alone', (text) => {
  expect(rules(text, measures)).toEqual([]);
});

test.each([
  ['本年度主要工作安排', 'plans'],
  ['上一年度推进法治政府建设的主要安排', 'plans'],
  ['2023年推进法治政府建设的主要举措和成效', 'measures'],
  ['下一年度存在的不足和原因', 'problems'],
] as const)('the heading “%s” over %s names another year', (text, part) => {
  const found = proofOf([heading(text, 1, 'h', part)], 2024).map(({ rule }) => rule);
  expect(found).toContain('heading-year');
});

test.each([
  ['下一年度主要安排', 'plans'],
  ['2025年工作安排', 'plans'],
  ['2024年推进法治政府建设的主要举措和成效', 'measures'],
  ['落实“八五”普法规划（2021—2025年）情况', 'measures'],
] as const)('the heading “%s” over %s is left alone', (text, part) => {
  const found = proofOf([heading(text, 1, 'h', part)], 2024).map(({ rule }) => rule);
  expect(found).not.toContain('heading-year');
});

import { told } from './proof-of';

const rules = (text: string, at: Parameters<typeof told>[1] = {}) =>
  told(text, at).map((line) => line.split(/[ :]/u)[1]);

describe('in what was done', () => {
  const measures = { part: 'measures' } as const;

  test.each([
    ['2023年举办培训28场，比2023年多6场。', 'compared-year'],
    ['与2023年相比，2023年信访总量下降8%。', 'compared-year'],
    ['2023年办理行政复议案件56件，较2023年增长12%。', 'compared-year'],
    ['2023年办理行政复议案件56件，较2024年增长12%。', 'compared-year'],
    ['案件数量比2023年下降12%。', 'compared-year'],
    ['同2025年同期相比，检查频次下降20%。', 'compared-year'],
    ['近五年（2021—2023年）共审查合同620份。', 'years-counted'],
    ['2020年至2023年两年间，累计培训1300人次。', 'years-counted'],
    ['连续四年（2021—2023年）无败诉。', 'years-counted'],
    ['在“6·16”国际禁毒日集中宣传。', 'calendar'],
    ['2023年12月14日国家宪法日期间，开展集中宣传。', 'calendar'],
    ['在“5·15”国际消费者权益日开展咨询。', 'calendar'],
    ['“十四五”规划自2020年开局，到2025年收官。', 'plan-stage'],
    ['“十四五”规划自2021年开局，到2026年收官。', 'plan-stage'],
    ['2023年是“八五”普法规划的启动之年。', 'plan-stage'],
    ['2023年是“十三五”规划的收官之年。', 'plan-stage'],
    ['“十三五”时期（2021—2025年）法治建设稳步推进。', 'period'],
    ['科学评估“九五”普法规划落实情况。', 'plan-stage'],
    ['制定“六五”普法期间重点普法目录。', 'plan-stage'],
    ['制定“七五”普法期间重点普法目录等。', 'plan-stage'],
    ['全面落实“十二五”规划各项任务。', 'plan-stage'],
    ['全面贯彻党的二十大和十九届二中、三中全会精神。', 'plenary-year'],
    ['深入学习党的十八大和二十届二中全会精神。', 'plenary-year'],
    ['2022年以来，通过街道线上呼叫、部门线下报到，处置问题12件。', 'report-year'],
    ['2022年1月至12月，受理投诉举报274件。', 'report-year'],
    ['截至2022年底，全部执法单位完成公示。', 'report-year'],
    ['2025年共审核规范性文件12件。', 'report-year'],
    ['2028年度公布重大行政决策事项目录。', 'report-year'],
    ['2025年以来共办理行政复议案件141件。', 'report-year'],
    ['办理案件30件；2022年开展后评估2次。', 'report-year'],
    ['2023年10月启动、3月完成清理。', 'calendar'],
    ['前年，新增调解组织6个。', 'relative-time'],
    ['上年度共办理法律援助案件186件。', 'relative-time'],
    ['启动实施《提升行政执法质量三年行动计划（2021—2023年）》，开局良好。', 'document-title'],
  ])('“%s” is told by %s', (text, rule) => {
    expect(rules(text, measures)).toContain(rule);
  });

  test.each([
    '2023年办理行政复议案件56件，较2022年增长12%。',
    '与2022年相比，2023年信访总量下降8%。',
    '案件数量比2022年下降12%。',
    '近三年（2021—2023年）共审查合同620份。',
    '落实三年行动计划（2023—2025年）。',
    '在“6·26”国际禁毒日、“3·15”国际消费者权益日集中宣传。',
    '2023年12月4日国家宪法日期间，开展集中宣传。',
    '“十四五”规划自2021年开局，到2025年收官。',
    '深入实施“八五”普法规划，“十三五”以来案件下降。',
    '2023年是“八五”普法承上启下之年。',
    '深入学习党的二十大和二十届二中全会精神。',
    '2023年3月启动、10月完成清理。',
  ])('“%s” is left alone', (text) => {
    expect(rules(text, measures)).toEqual([]);
  });
});

describe('in the plans', () => {
  const plans = { part: 'plans' } as const;

  test.each([
    ['力争2023年底前实现街道全覆盖。', 'plan-year'],
    ['力争到2022年底，实现执法人员轮训全覆盖。', 'plan-year'],
    ['2023年6月底前完成清理工作。', 'plan-year'],
    ['制定2022年度重大行政决策事项目录。', 'plan-year'],
  ])('“%s” is told by %s', (text, rule) => {
    expect(rules(text, plans)).toContain(rule);
  });

  test.each([
    '力争2024年底前实现街道全覆盖。',
    '力争到2025年底，实现执法人员轮训全覆盖。',
    '在2023年工作基础上，继续推进法治政府建设。',
  ])('“%s” is left alone', (text) => {
    expect(rules(text, plans)).toEqual([]);
  });
});

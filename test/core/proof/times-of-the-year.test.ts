import type { Part } from '../../../core/report/part';
import { told } from './proof-of';

/** The rules that speak about one sentence. */
const rules = (text: string, part: Part = 'measures', year = 2024, hints = false) =>
  told(text, { part, year, ...(hints ? { hints } : {}) }).map((line) => line.split(':')[0]);

test.each([
  ['compared-year', '2024年举办培训28场，比2024年多6场。'],
  ['compared-year', '与2025年相比，信访量减少86件。'],
  ['compared-year', '与2024年相比，2024年信访总量下降8%。'],
  ['compared-year', '同2025年同期相比，检查频次下降20%。'],
  ['compared-year', '办理案件56件，较今年增长12件。'],
  ['compared-year', '受理案件较2022年同比增长5%。'],
  ['years-counted', '近五年（2022—2024年）共审查合同620份。'],
  ['years-counted', '2021年至2024年两年间，累计培训1300人次。'],
  ['years-counted', '印发三年行动计划（2021—2025年）。'],
  ['calendar', '2024年10月启动、3月完成清理。'],
  ['plan-stage', '“十四五”规划自2020年开局，到2025年收官。'],
  ['plan-stage', '“十四五”规划自2021年开局，到2026年收官。'],
  ['plan-stage', '2024年是“八五”普法规划的启动之年。'],
  ['plan-stage', '2024年是“十四五”规划的收官之年。'],
  ['plan-stage', '2024年是“十三五”规划的关键之年。'],
  ['plan-stage', '“十三五”时期（2021—2025年）法治建设稳步推进。'],
  ['plan-stage', '全面启动“八五”普法规划。'],
  ['plan-stage', '编制“七五”普法期间重点普法目录。'],
  ['plan-stage', '科学评估“九五”普法规划落实情况。'],
  ['plan-stage', '全面落实“十二五”规划各项任务。'],
  ['plenary-year', '认真学习党的二十届二中全会精神。'],
  ['plenary-year', '深入贯彻党的十八大和二十届二中、三中全会精神。'],
  ['plenary-year', '全面贯彻党的二十大和十九届二中、三中全会精神。'],
  ['plenary-year', '深入学习党的二十届四中全会精神。'],
  ['calendar', '在“6·16”国际禁毒日集中宣传。'],
  ['calendar', '2024年12月14日国家宪法日期间，开展集中宣传。'],
  ['report-year', '形成执法争议化解模式，2023年以来，通过街道线上“呼叫”化解32件。'],
  ['report-year', '2025年以来，共办理行政复议案件141件。'],
  ['report-year', '2027年，承办人大代表建议313件。'],
  ['report-year', '2028年度公布重大行政决策事项2项。'],
  ['report-year', '截至2022年底，全部执法单位完成公示。'],
  ['report-year', '2023年1月至12月，受理投诉举报274件。'],
  ['report-year', '组织2022年度案卷评查2轮。'],
  ['relative-time', '去年共办理法律援助案件186件。'],
  ['relative-time', '前年以来，区委常委会召开会议4次。'],
  ['relative-time', '上年度共办理法律援助案件186件。'],
])('%s speaks about “%s” in what was done in 2024', (rule, text) => {
  expect(rules(text).some((line) => line !== undefined && line.endsWith(` ${rule}`))).toBe(true);
});

test.each([
  ['2024年举办培训28场，比2023年多6场。'],
  ['与2023年相比，2024年信访总量下降8%。'],
  ['案件数量比2019年下降12%，自2021年以来持续下降。'],
  ['近三年（2022—2024年）共审查合同620份。'],
  ['2023年至2024年两年间，累计培训1300人次。'],
  ['落实三年行动计划（2023—2025年）。'],
  ['2024年3月启动、10月完成清理。'],
  ['2023年11月启动、次年3月完成清理。'],
  ['“十四五”规划自2021年开局，到2025年收官。'],
  ['2024年是“十四五”规划实施的关键一年。'],
  ['深入推进“八五”普法，为“十四五”圆满收官打下基础。'],
  ['谋划编制“十五五”规划。'],
  ['与“十三五”末相比，案件下降12%。'],
  ['学习贯彻党的二十大和二十届二中、三中全会精神。'],
  ['党的二十届二中全会以来，改革持续深化。'],
  ['在“6·26”国际禁毒日、12月4日国家宪法日集中宣传。'],
  ['2024年以来，共办理行政复议案件141件。'],
  ['《某区2023年法治政府建设情况报告》经区政府常务会议审议通过。'],
  ['专门审议了2023年度法治政府建设情况报告。'],
  ['力争到2035年基本建成法治政府。'],
  ['新修订的办法自2025年1月1日起施行。'],
  ['完成2023年度行政执法案卷评查。'],
  ['完成上年度考核反馈问题整改，信访量较上年下降8%。'],
])('“%s” is in order in what was done in 2024', (text) => {
  expect(rules(text)).toEqual([]);
});

test.each([
  ['力争2024年底前实现街道全覆盖。', 'plan-year'],
  ['力争到2022年底，实现执法人员轮训全覆盖。', 'plan-year'],
  ['2023年6月底前完成清理工作。', 'plan-year'],
  ['制定2023年度重大行政决策事项目录。', 'plan-year'],
])('a day that is past has no place in the plans: “%s”', (text, rule) => {
  expect(rules(text, 'plans').some((line) => line!.endsWith(` ${rule}`))).toBe(true);
});

test.each([
  '力争2025年底前实现街道全覆盖。',
  '到2027年，基本建成高效的监督体系。',
  '2025年6月底前完成清理工作。',
  '信访总量较2024年下降8%。',
  '做好“八五”普法总结验收，启动“九五”普法。',
])('the plans for 2025 may say “%s”', (text) => {
  expect(rules(text, 'plans')).toEqual([]);
});

test('the middle of a plan is reviewed in its third year', () => {
  expect(rules('完成“八五”普法中期评估。', 'measures', 2025)).toEqual(['warning plan-stage']);
  expect(rules('完成“八五”普法中期评估。', 'measures', 2023)).toEqual([]);
});

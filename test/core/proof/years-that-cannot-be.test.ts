import { partOfHeading } from '../../../core/intake/part-wording';
import type { Part } from '../../../core/report/part';
import { told } from './proof-of';

const rules = (text: string, part: Part) =>
  told(text, { year: 2024, part }).map((line) => line.replace(/^\w+ /u, '').split(':')[0]!);

test.each([
  ['编制2026年重大行政决策事项目录。', 'plans', 'plan-year'],
  ['制定2027年度法治政府建设工作要点。', 'plans', 'plan-year'],
  ['上一年度，将继续抓好普法宣传。', 'plans', 'left-over-year'],
  ['过去一年，将开展行政执法专项监督。', 'plans', 'left-over-year'],
  ['去年，我区将组织开展执法案卷评查。', 'plans', 'left-over-year'],
  ['区政府常务会议审议通过2025年度法治政府建设情况报告。', 'measures', 'report-year'],
  ['按期公开《某区2026年法治政府建设年度报告》。', 'measures', 'report-year'],
  ['去年（2024年），全区法律援助中心搬迁。', 'measures', 'relative-time'],
  ['今年（2023年）以来，全区新增公职律师12名。', 'measures', 'relative-time'],
  ['败诉率由2023年的8%下降到2023年的5%。', 'measures', 'compared-year'],
  ['满意率从2024年的92%提高到2023年的95%。', 'measures', 'compared-year'],
  ['全年（2023年）办理法律援助案件420件。', 'measures', 'relative-time'],
  ['审议了《2022年度某区行政规范性文件立项计划》。', 'duties', 'report-year'],
  ['2025年上半年，完成案卷评查。', 'measures', 'report-year'],
  ['2025年第二季度，组织开展执法培训3期。', 'duties', 'report-year'],
  ['2020年，全区持证人员参与执法率达到100%。', 'measures', 'report-year'],
  ['2019年，共受理行政复议案件120件。', 'measures', 'report-year'],
] as const)('“%s” in the %s is told by %s', (text, part, rule) => {
  expect(rules(text, part)).toContain(rule);
});

test.each([
  ['编制2025年重大行政决策事项目录。', 'plans'],
  ['2024年，各项工作取得成效，但与要求仍有差距。2025年，将继续努力。', 'plans'],
  ['针对过去一年工作中的不足，将逐项整改。', 'plans'],
  ['总结上一年度经验，将继续完善机制。', 'plans'],
  ['区政府常务会议审议通过2023年度法治政府建设情况报告。', 'measures'],
  ['败诉率由2023年的8%下降到2024年的5%。', 'measures'],
  ['到2025年上半年全面建成执法监督平台。', 'measures'],
  ['全年（2024年）办理法律援助案件420件。', 'measures'],
  ['2019年，获评全国法治政府建设示范区。', 'measures'],
  ['2020年设立的公共法律服务中心持续发挥作用。', 'measures'],
] as const)('“%s” in the %s is left alone', (text, part) => {
  expect(rules(text, part)).toEqual([]);
});

test('measures and what came of them are no plan, whatever year their heading names', () => {
  expect(partOfHeading('2025年推进法治政府建设的主要举措和成效', 2024)).toBe('measures');
  expect(partOfHeading('2025年主要举措', 2024)).toBe('plans');
});

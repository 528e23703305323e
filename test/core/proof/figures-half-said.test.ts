import { told } from './proof-of';

const rules = (text: string) => told(text).map((line) => line.split(':')[0]);

test.each([
  ['审批时限平均压缩30个百分点。', 'percentage-point'],
  ['办结率提高个百分点。', 'percentage-point'],
  ['案件数下降到上年的2.5倍。', 'growth-direction'],
  ['投诉量下降0%。', 'growth-direction'],
  ['每家检查3—次。', 'half-range'],
  ['办理时限压缩至个工作日。', 'half-range'],
  ['2023年—10月，开展专项整治。', 'half-range'],
  ['2023年月，印发工作要点。', 'date-form'],
  ['上半年9月开展评查。', 'date-form'],
  ['第一季度6月开展评查。', 'date-form'],
  ['满意率达98.%。', 'decimal'],
  ['满意率提高三点5个百分点。', 'decimal'],
])('“%s” is told', (text, rule) => {
  expect(rules(text).map((line) => line!.split(' ')[1])).toContain(rule);
});

test.each([
  '审批时限平均压缩30%，办结率提高2个百分点，满意率为98%。',
  '每家检查3—5次，办理时限压缩至5个工作日。',
  '2023年3—10月，开展专项整治，下半年9月开展评查。',
  '2023年3月，印发工作要点，第二季度6月开展评查。',
  '贯彻《法治政府建设实施纲要（2021—2025年）》。',
  '案件数下降到上年的一半，满意率达98.5%。',
])('“%s” is left alone', (text) => {
  expect(rules(text)).toEqual([]);
});

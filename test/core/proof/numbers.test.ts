import { told } from './proof-of';

test.each([
  ['23年，我区办理案件120件。', ['error year-short: 23年 → 2023年']],
  ['截至23年底，共办理案件120件。', ['error year-short: 23年 → 2023年']],
  ['研究通过203年审计工作计划。', ['error year-malformed: 203年']],
  ['满意率为63-68%。', ['warning percent-range: 63-68% → 63%～68%']],
  ['每年投入3-5万元。', ['warning unit-range: 3-5万 → 3万～5万']],
  ['差错率为.5%。', ['error decimal: .5 → 0.5']],
  ['办理案件39余件。', ['error approximate: 39余']],
  ['开展活动近200余场。', ['warning approximate: 近200余']],
  ['来访群众大约300人左右。', ['warning approximate: 约300人左右']],
  ['败诉案件减少2倍。', ['error decrease-times: 减少2倍']],
  ['出庭应诉率提高5个百分比。', ['error percentage-point: 5个百分比 → 5个百分点']],
  ['合格率由90%提高到95%，提高了5%。', ['warning percentage-point: 5% → 5个百分点']],
  ['2023年2月29日召开会议。', ['error date: 2023年2月29日']],
  ['3月5号召开会议。', ['warning date: 号 → 日']],
  ['满意率达120%。', ['error share-range: 120%']],
  ['办理假冒专利案件4名。', ['warning unit-of-cases: 案件4名']],
  ['工单满意率94.37，整改到位。', ['error unit-after-rate: 满意率94.37']],
])('“%s” is told', (text, findings) => {
  expect(told(text)).toEqual(findings);
});

test.each([
  '任职23年来，他坚持学习。',
  '第23年度的纪念活动如期举行。',
  '累计发放材料5000余份，汇聚数据73万余条。',
  '2024年2月29日印发。',
  '任务完成率达120%，同比增长150%。',
  '办结率由90%提高到95%，提高5个百分点。',
  '共节约200多吨标准煤。',
  '全区共受理12345热线工单11229件，满意率94.37%。',
  '现有执法人员73名，培训61人次，组织应急培训603场次。',
])('“%s” is left alone', (text) => {
  expect(told(text)).toEqual([]);
});

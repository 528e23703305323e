import { told } from './proof-of';

test.each([
  ['清理范围为2022年至2018年制发的文件。', ['warning reversed-range: 2022年至2018年']],
  ['开展检查（2024年1月至2023年12月）。', ['warning reversed-range: 2024年1月至2023年12月']],
  ['全市排名第5至第3位。', ['warning reversed-range: 第5至第3']],
  ['学习第十条至第八条。', ['warning reversed-range: 第十条至第八']],
  ['开放时间为上午11时至9时。', ['warning reversed-range: 上午11时至9']],
  ['抽查比例为10%至5%。', ['warning reversed-range: 10%至5%']],
  ['举办活动14，发放普法材料5万份。', ['warning missing-unit: 活动14']],
  ['实行告知承诺11、优化审批服务32项。', ['warning missing-unit: 承诺11']],
  ['审核合同30并提出意见12条。', ['warning missing-unit: 合同30']],
  ['审查45规范性文件。', ['warning missing-unit: 审查45']],
  ['惠及群众2.5万，受到好评。', ['warning missing-unit: 群众2.5万']],
  ['抽查案卷3、40份。', ['warning number-about: 3、40']],
  ['每周走访4、5次。', ['warning number-about: 4、5']],
  ['调解成功率比上年提高5个%。', ['error percentage-point: 5个%']],
  ['截至年年底，办结率100%。', ['error year-twice-end: 年 → ']],
])('“%s” is told', (text, findings) => {
  expect(told(text)).toEqual(findings);
});

test.each([
  '时限由10天至5天不等逐步压缩。',
  '检查时间为2023年12月至2024年1月。',
  '全市排名由第5升至第3位。',
  '分别办理12、13件。',
  '拨打12345，接听及时；拨打110、119报警。',
  '12345热线办理工单300件，24小时服务，360度全覆盖。',
  '全市排名第3，得分98.5，位居前列。',
  '落实“1+6+N”体系，第1、2项任务已完成。',
])('“%s” is left alone', (text) => {
  expect(told(text)).toEqual([]);
});

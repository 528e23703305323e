import { told } from './proof-of';

test.each([
  ['学习《中华人民共和国行政复议条例》。', 'warning law-name: 中华人民共和国行政复议条例 → 中华人民共和国行政复议法'],
  ['学习《中华人民共和国民法法典》。', 'warning law-name: 中华人民共和国民法法典 → 中华人民共和国民法典'],
  ['贯彻《优化营商环境办法》。', 'warning law-name: 优化营商环境办法 → 优化营商环境条例'],
  [
    '执行《中华人民共和国信息公开条例》。',
    'warning law-name: 中华人民共和国信息公开条例 → 中华人民共和国政府信息公开条例',
  ],
  ['区发展与改革委员会牵头。', 'warning body-misnamed: 发展与改革'],
  ['区住房城乡和建设局开展检查。', 'warning body-misnamed: 住房城乡和建设'],
  ['依照《中华人民共和国行政诉讼法》第三条三款出庭。', 'warning article-form: 第三条三款'],
  ['依照《中华人民共和国行政处罚法》第一款第三十三条不予处罚。', 'warning article-form: 第一款第三十三条'],
  [
    '根据（国办发〔2018〕115号）《关于全面推行合法性审核机制的指导意见》审核。',
    'warning document-number-order: （国办发〔2018〕115号）',
  ],
  ['办理未成年人王小明（13岁）保护案件。', 'warning person-name: 王小明'],
  ['依法办理吸毒人员刘建国强制隔离戒毒案件。', 'warning person-name: 刘建国'],
  ['审核文件30（35）件。', 'warning left-choice: 30（35）'],
  ['由区司法局/区委依法治区办牵头。', 'warning left-choice: /'],
  ['作为人工智能助手，我认为工作取得明显成效。', 'error generated-text: 作为人工智能助手'],
  ['抓好方案的实施，望予批准为盼。', 'error request-in-report: 望予批准'],
  ['建议市司法局牵头制定全市统一标准。', 'error request-in-report: 建议市司法局牵头'],
])('“%s” is told', (text, finding) => {
  expect(told(text)).toContain(finding);
});

test('the name of a leader is a hint', () => {
  expect(told('区长李志强听取汇报。', { hints: true })).toEqual(['hint person-name: 李志强']);
  expect(told('区长听取汇报，区委书记张某讲课。', { hints: true })).toEqual([]);
});

test.each([
  '贯彻《天津市优化营商环境条例》和《信息公开条例》。',
  '印发《法治政府建设实施方案》《行政规范性文件管理办法》《重大行政决策程序规定》。',
  '落实《法治政府建设实施纲要（2021—2025年）》。',
  '学习《大气污染防治法》《水污染防治法》《行政复议法实施条例》。',
  '区发展改革委、区市场监督管理局和人力资源社会保障局参加。',
  '依照第三十三条第一款规定办理。',
  '当事人权利义务明确，未成年人保护有力。',
  '单价3元/吨，共30（份）。',
  '提出司法建议3条，建议市民绿色出行。',
])('“%s” is left alone', (text) => {
  expect(told(text)).toEqual([]);
});

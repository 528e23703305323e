import { proofOf, paragraph, told } from './proof-of';

test.each([
  ['行政应诉案件由140件增加到106件。', ['warning growth-direction: 140件增加到106件']],
  ['信访事项由183件下降至214件。', ['warning growth-direction: 183件下降至214件']],
  ['办理案件138件，较上年的160件增长13%。', ['warning growth-direction: 138件，较上年的160件']],
  ['办理案件161件，同比上升-19%。', ['warning growth-direction: 上升-19%']],
  [
    '案件中，城管类占47%、市场监管类占28%、其他占44%。',
    ['warning shares-of-whole: 城管类占47%、市场监管类占28%、其他占44%'],
  ],
  [
    '2023年共办理合同94件（受理38件，不予受理26件，转送36件）。',
    ['warning parts-of-total: 94件（受理38件，不予受理26件，转送36件'],
  ],
  ['惠及30至20个社区。', ['warning reversed-range: 30至20']],
  ['审核协议14,76件。', ['error digit-group: 14,76']],
  ['处置工单3. 5万件。', ['error decimal: 3. 5']],
  ['收到申请85个件，均已办结。', ['error two-measures: 个件']],
])('a figure that cannot be right: “%s”', (text, findings) => {
  expect(told(text)).toEqual(findings);
});

test.each([
  ['聚焦执法的源头、过程、和结果。', ['warning pause-before-and: 、 → ']],
  ['一是抓学习。组织培训，二是抓落实。建立台账。', ['warning comma-before-ordinal: ， → 。']],
  ['持续规范权力运行，一是抓公开。更新目录。二是抓监督。建立台账。', ['hint comma-before-ordinal: ，']],
  ['，街道党工委组织开展普法活动。', ['error mark-at-start: ， → ']],
  ['全年开展培训20场，推动各项任务落到实处各执法单位开展督察2轮。', ['warning run-on: 落到实处各']],
  ['法治政府建设取得新进展现将有关情况报告如下。', ['warning run-on: 取得新进展现']],
])('a mark lost or misplaced: “%s”', (text, findings) => {
  expect(told(text, { hints: true })).toEqual(findings);
});

test.each([
  ['加大职责整合力度加大职责整合力度，健全机制。', ['warning repeated-phrase: 加大职责整合力度']],
  ['推行柔性执法，推行柔性执法，积极劝导。', ['warning repeated-phrase: 推行柔性执法']],
  ['印发津政发〔2023〕 号文件。', ['error document-number-blank: 〔2023〕 号']],
  ['全年作出批示（数据暂缺）4次。', ['error draft-mark: （数据暂缺）']],
  ['区司法厅组织案卷评查。', ['warning body-rank: 司法厅']],
  ['将进一健全监督机制。', ['error step-lost: 进一 → 进一步']],
  [
    '优化营商境，加强规性文件审核。',
    ['warning wrong-word: 营商境 → 营商环境', 'warning wrong-word: 规性文件 → 规范性文件'],
  ],
])('a copy or a word gone wrong: “%s”', (text, findings) => {
  expect(told(text)).toEqual(findings);
});

test.each([
  '案件由140件下降到106件，培训由3场增加到5场。',
  '办理案件160件，较上年的138件增长15.9%。',
  '城管类占47%、市场监管类占28%、其他占25%。',
  '党员占60%，女性占50%，本科以上学历占80%。',
  '共办理合同100件（受理38件，不予受理26件，转送36件）。',
  '受理案件94件（办结80件，中止5件）。',
  '坚持源头、和平区、过程等环节把关，发现、及时处置隐患。',
  '不断提高突发事件处置能力，进一步完善应急制度体系。',
  '压缩至20个工作日，覆盖20至30个社区。',
  '推动行政执法、制度建设和队伍建设三项任务落实。',
  '审批、监管、服务等10个方面有序推进。',
  '省司法厅、市司法局联合督察。',
  '持续推进法规性文件清理，推行执法全过程记录，优化经营环境。',
  '一是抓学习，二是抓落实，三是抓督办。',
])('“%s” is left alone', (text) => {
  expect(told(text)).toEqual([]);
});

test('a list that names more than it tells is doubtful, and so is one that names fewer, but less', () => {
  const severities = (text: string) =>
    proofOf([paragraph(text)])
      .filter(({ rule }) => rule === 'counted-items')
      .map(({ severity }) => severity);
  expect(severities('重点抓好制度建设、队伍建设、执法监督、普法宣传等三个方面。')).toEqual(['warning']);
  expect(severities('重点抓好制度建设、队伍建设、执法监督等四个方面。')).toEqual(['hint']);
});

test('the two characters of the reporting place turned are told', () => {
  const title = { id: 't', type: 'title' as const, children: [{ text: '和平区2023年法治政府建设情况报告' }] };
  const found = proofOf([title, paragraph('平和区深入推进依法行政。')]).filter(({ rule }) => rule === 'turned-name');
  expect(found.map(({ text, suggestion }) => [text, suggestion])).toEqual([['平和区', '和平区']]);
});

test('several sentences that end with “；” are told', () => {
  expect(told('组织观摩庭审。开展培训；')).toContain('warning semicolon-at-end: ； → 。');
});

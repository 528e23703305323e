import { paragraph, proofOf, told } from './proof-of';

const rulesOf = (text: string) => told(text, { part: 'measures' }).map((line) => /^\w+ ([\w-]+)/u.exec(line)![1]);

test.each([
  ['同比下降12%，比上年增加15件。', 'both-ways'],
  ['行政复议案件同比增长15%，由100件增加到125件。', 'growth-arithmetic'],
  ['出庭应诉率由85%提高到92%，提高6个百分点。', 'growth-arithmetic'],
  ['受理投诉举报850件，较上年同期1020件下降了36.7%。', 'growth-arithmetic'],
  ['开展执法检查320次，同比增加20%，上年为310次。', 'growth-arithmetic'],
  ['办理时限由20个工作日压缩至25个工作日。', 'growth-direction'],
  ['平均办理时限由5天延长到3天。', 'growth-direction'],
  ['排名由全市第3名上升到第5名。', 'rank'],
  ['在全市16个区中排名第18位。', 'rank'],
  ['组织培训4期，每期50人，共培训230人次。', 'averages'],
  ['全年开展执法检查1200次，平均每月检查200次。', 'averages'],
  ['排查矛盾纠纷352起，成功化解360起。', 'outcome'],
  ['执法人员中男性占62%、女性占48%。', 'figures-agree'],
  ['45个单位参加述法，占全区60个单位的85%。', 'figures-agree'],
  ['办结率100%，尚有3件正在办理。', 'whole-with-rest'],
  ['近九成（78%）的群众表示满意。', 'figures-agree'],
  ['2023年上半年（1—9月），受理案件20件。', 'calendar'],
  ['从9月15日至9月5日开展宣传活动。', 'calendar'],
  ['“6·26”国际禁毒日（6月16日）开展宣传。', 'calendar'],
  ['第四至第一季度，工作稳步推进。', 'calendar'],
  ['依据《行政处罚法》第三十三规定，不予处罚。', 'law-article'],
  ['落实《行政复议法实施细则》。', 'law-name'],
  ['投入资金35万，用于普法宣传。', 'unit-lost'],
  ['检查企业1200人次。', 'measure'],
  ['审查合同35分。', 'measure'],
  ['常住人口1300亿人。', 'magnitude'],
  ['满意率达98.6℅。', 'percent-sign'],
  ['根据国发办〔2018〕115号文件要求。', 'document-number-code'],
  ['根据国办发2018〔115〕号文件要求。', 'document-number-order'],
  ['全区16个镇街，每个镇街配备2名司法助理员，共28名。', 'averages'],
  ['其中线上占60%，线下占50%。', 'figures-agree'],
  ['新增3名，减少5名，净增2名。', 'growth-arithmetic'],
  ['增幅达-12%。', 'growth-direction'],
  ['行政复议案件下降12个百分点。', 'percentage-point'],
  ['制作视频25首。', 'measure'],
  ['根据津政发〔202〕12号文件要求。', 'document-number-form'],
  ['截至上年末，建成公共法律服务站12个。', 'left-over-cutoff'],
])('“%s” is told by %s', (text, rule) => {
  expect(rulesOf(text)).toContain(rule);
});

test.each([
  '受理案件120件，同比下降25%，较上年减少40件。',
  '行政复议案件同比增长25%，由100件增加到125件。',
  '出庭应诉率由85%提高到92%，提高7个百分点。',
  '办理时限由20个工作日压缩至12个工作日。',
  '排名由全市第5名上升到第3名。',
  '组织培训4期，每期约50人，共培训230人次。',
  '上年结转12件，受理行政复议案件96件，审结98件。',
  '收到意见35条，采纳23条。',
  '45个单位参加述法，占全区60个单位的75%。',
  '超过半数（62%）的案件在案前化解。',
  '2023年上半年（1—6月），受理案件20件。',
  '专项行动从12月20日至1月10日开展。',
  '12月4日国家宪法日当天开展宣传。',
  '依据《行政处罚法》第三十三条第一款规定，不予处罚。',
  '培训干部120人，培训村民500人。',
  '办件量同比增长12%，减少3个窗口。',
  '警告5件、罚款12件，查处单位12家。',
  '地区生产总值1.5万亿元，新建场馆总面积1200平方米。',
  '落实《某区提升行政执法质量三年行动方案》和国办发〔2018〕115号文件。',
])('“%s” is left alone', (text) => {
  expect(told(text, { part: 'measures' })).toEqual([]);
});

test.each([
  ['培训执法人员2300人次。', '全年执法人员培训2030人次。', true],
  ['开展行政执法案卷评查320卷。', '评查行政执法案卷302卷。', true],
  ['出庭应诉率达98.6%。', '行政机关负责人出庭应诉率为96.8%。', true],
  ['出庭应诉率达98.6%。', '正职负责人出庭应诉率为36.8%。', false],
  ['培训执法人员2300人次。', '全年执法人员培训615人次。', false],
])('“%s” and “%s”: one thing told twice is %s', (first, second, same) => {
  const found = proofOf([paragraph(first, 'a'), paragraph(second, 'b')]).filter(({ severity }) => severity !== 'hint');
  expect(found.map(({ rule }) => rule)).toEqual(same ? ['same-indicator', 'same-indicator'] : []);
});

test.each([
  ['截至2022年底，全区建成调解室56个。', 'report-year'],
  ['制定2022年度行政执法检查计划。', 'report-year'],
  ['根据国办发〔2081〕115号文件要求。', 'document-number'],
])('the left-over year in “%s” is told by %s', (text, rule) => {
  expect(rulesOf(text)).toContain(rule);
});

test('a count up to the end of last year that is compared is none', () => {
  expect(told('截至2022年底有调解室56个，2023年增至60个。', { part: 'measures' })).toEqual([]);
});

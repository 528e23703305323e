import { proofread } from '../../../core/proof/proofread';
import type { Block } from '../../../core/report/block';
import { heading, lexicon, paragraph, proofOf, reportOf, told } from './proof-of';

test.each([
  ['执法人员每年接受不少于60学时以上的培训。', ['warning approximate: 不少于60学时以上']],
  ['审批时间压缩140%。', ['error share-range: 压缩140%']],
  ['法治政府建设占绩效考评分值权重达到114%。', ['error share-range: 114%']],
  ['行政机关负责人出庭应诉率同比提高5%。', ['warning percentage-point: 率同比提高5%']],
  [
    '办理复议案件141件，首选率超60%，其中案前化解161件。',
    ['warning parts-of-total: 141件，首选率超60%，其中案前化解161件'],
  ],
  ['办理行政应诉42件，败诉45件。', ['warning parts-of-total: 应诉42件，败诉45件']],
  [
    '79人参加资格考试，78人通过考试，考试通过率100%。',
    ['warning rate-arithmetic: 79人参加资格考试，78人通过考试，考试通过率100%'],
  ],
  [
    '修订《防汛应急预案》《气象应急预案》《防震应急预案》等2个预案。',
    ['warning counted-list: 《防汛应急预案》《气象应急预案》《防震应急预案》等2个'],
  ],
  ['对第一责任人职责情况的专项督查已完成。', ['warning law-supervision-word: 第一责任人职责情况的专项督查']],
  ['在转变队伍作风方面—特别是一线执法—持续用力。', ['warning dash: —', 'warning dash: —']],
  ['及时反应群众关切的问题。', ['warning wrong-word-context: 反应 → 反映']],
  ['围绕宪法、物权法等开展宣传。', ['warning law-repealed: 物权法']],
  ['会同区环境保护局开展检查。', ['warning body-abolished: 环境保护局']],
  ['落实“十三五”规划确定的任务。', ['warning plan-stage: “十三五”']],
  ['现将2022年法治政府建设情况报告如下：', ['error report-year: 2022年']],
  ['（津A12345）车辆已移交。', ['warning personal-plate: 津A12345']],
  ['相关事项立卷归档。【请司法局补充】此后逐年完善。', ['warning draft-mark: 【请司法局补充】']],
  ['涵盖食品、药品、等“四大安全”。', ['error before-deng: 、 → ']],
  ['综合执法大队队共配备记录仪150台。', ['warning odd-character: 队队 → 队']],
  ['落实负责人出庭应工诉作办法。', ['warning odd-character: 工诉 → 诉工']],
  ['制定23年度回访教育工作方案。', ['error year-short: 23年 → 2023年']],
  ['为10 2家企业修复信用。', ['warning number-space: 10 2']],
  ['现有法律顾问XX名。', ['warning draft-mark: XX']],
  ['修改规范性文件50件，删除4；公布清单10；', ['warning missing-unit: 删除4', 'warning missing-unit: 清单10']],
  ['首选率超60%以上。', ['warning approximate: 超60%以上']],
  ['现将情况报告如下；', ['warning colon-in-colon: ； → ：']],
  ['提高执法人员素质！', ['warning exclamation: ！']],
  ['推动行政执法严格公正文明。', ['error enforcement-four-words: 严格公正文明']],
  ['2023年X月成立领导小组。', ['warning draft-mark: X']],
  ['望上级部门予以协调解决。', ['error request-in-report: 望上级部门予以协调解决']],
  ['不断的提升依法行政水平。', ['warning wrong-word-context: 的 → 地']],
])('“%s” is told', (text, findings) => {
  expect(told(text)).toEqual(findings);
});

test.each([
  '执法人员每年接受不少于60学时的培训。',
  '审批时间压缩40%，窗口办事效率提升30%。',
  '办理行政应诉42件，败诉2件。',
  '修订《防汛应急预案》《气象应急预案》等8个预案。',
  '区委督查室开展专项督查。',
  '推进市—区—街道三级联动，服务京津冀协同发展。',
  '加强应急演练，快速反应处置问题3件。',
  '审查合同法律风险，办理婚姻法律咨询12件。',
  '“十三五”以来，法治政府建设不断深化。',
  '审议《和平区2022年法治政府建设情况报告》。',
  '层层压实责任，人人参与普法，群众关注度高。',
  '提请区政府审定方案2件，任职23年的调解员12名。',
  '希望广大市民参与普法活动。',
])('“%s” is left alone', (text) => {
  expect(told(text)).toEqual([]);
});

test('a file made in what was done bears the number of the year', () => {
  expect(told('印发《某区2022年法治政府建设工作要点》。', { part: 'measures' })).toEqual([
    'warning report-year: 2022年',
  ]);
  expect(told('印发《某区2023年法治政府建设工作要点》。', { part: 'measures' })).toEqual([]);
  expect(told('印发《某区三年行动计划（2022—2024年）》。', { part: 'measures' })).toEqual([]);
});

test('a clause that tells a result of last year is a left-over, an event or an honour of it is not', () => {
  const measures = { part: 'measures' } as const;
  expect(told('合法审核率达100%，2022年共审核文件8件。', measures)).toEqual(['warning report-year: 2022年']);
  expect(told('2022年12月，报告经区政府常务会议审议通过。', measures)).toEqual([]);
  expect(told('2022年荣获全国法治政府建设示范区称号。', measures)).toEqual([]);
});

test('a look back that leads over to the plans is no wrong year', () => {
  const back = '2023年，我区法治政府建设取得新成效，但与群众期盼仍有差距。2024年，我区将继续推进依法行政。';
  expect(told(back, { part: 'plans' })).toEqual([]);
});

test('the signing date after the terms for report and publication is asked about', () => {
  const dated = (text: string): Block[] => [paragraph('已完成。'), { id: 'd', type: 'date', children: [{ text }] }];
  const rules = (text: string) => proofOf(dated(text)).map(({ rule, severity }) => `${severity} ${rule}`);
  expect(rules('2024年5月15日')).toEqual(['warning report-date']);
  expect(rules('2023年3月5日')).toEqual(['error report-date']);
  expect(rules('2024年3月5日')).toEqual([]);
});

test('a heading that bears the number of a deeper level keeps its place in the row', () => {
  const blocks = [
    heading('下一年度安排', 1, 'a', 'plans'),
    heading('加强理论武装', 2, 'b'),
    paragraph('持续学习。', 'c'),
    heading('加强法治宣传', 2, 'd'),
    paragraph('持续宣传。', 'e'),
  ];
  const numbers = [
    { block: 'a', text: '一、' },
    { block: 'b', text: '（一）' },
    { block: 'd', text: '（2）' },
  ];
  expect(proofOf(blocks, 2023, numbers).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'number-form: “（2）”是第四级的编号，这一级用“（一）”',
  ]);
});

test('two digits turned between two tellings of one thing are told, a different thing is not', () => {
  const turned = [
    paragraph('对外公示执法主体33个、执法人员934名。', 'a'),
    paragraph('组织持证行政执法人员943人参加年检注册。', 'b'),
  ];
  expect(proofOf(turned).map(({ rule }) => rule)).toEqual(['same-indicator', 'same-indicator']);
  const other = [paragraph('对外公示执法人员934名。', 'a'), paragraph('培训行政执法人员610人次。', 'b')];
  expect(proofOf(other)).toEqual([]);
});

test('another district spoken of as one’s own is a left-over, one worked with is not', () => {
  const rules = (text: string, addressee = '某市人民政府：') => {
    const to: Block = { id: 'to', type: 'addressee', children: [{ text: addressee }] };
    const blocks = [to, paragraph('某某区法治政府建设取得新成效。', 'a'), paragraph(text, 'b')];
    const report = { ...reportOf(blocks), unit: '某某区人民政府' };
    return proofread(report, lexicon).map((finding) => `${finding.rule} ${finding.text}`);
  };
  expect(rules('南开区持续推进法治政府建设。')).toEqual(['other-place 南开区']);
  expect(rules('与长春市朝阳区签订框架协议。')).toEqual([]);
  expect(rules('南开区工作任务清单已经落实。', '南开区人民政府：')).toEqual([]);
  expect(rules('某某区持续推进法治政府建设。')).toEqual([]);
});

test('a title of one year over the work of another is told at the title', () => {
  const title: Block = { id: 't', type: 'title', children: [{ text: '和平区2022年法治政府建设情况报告' }] };
  const done = ['2023年，审查文件8件。', '2023年，化解纠纷9件。', '2023年，培训6次。'].map((text, i) =>
    paragraph(text, `p${i}`),
  );
  const found = proofOf([title, heading('主要举措和成效', 1, 'h', 'measures'), ...done], 2022);
  expect(found[0]).toMatchObject({ rule: 'title-against-text', severity: 'error', text: '2022年' });
});

test.each([
  ['满艺率达94%，群众获得感增强。', '艺'],
  ['举办法治专提培训会3期。', '提'],
  ['办结热限转派事项29件。', '限'],
])('“%s” has a wrong character in a word of the field', (text, wrong) => {
  expect(told(text).map((line) => line.split(' → ')[0])).toEqual([`warning odd-character: ${wrong}`]);
});

test.each(['服务热线处置工单35件。', '深入开展以案释法和述法评议。', '听取行业协会商会意见，落实就业创业创新政策。'])(
  'words of the field in “%s” are left alone',
  (text) => {
    expect(told(text, { hints: true })).toEqual([]);
  },
);

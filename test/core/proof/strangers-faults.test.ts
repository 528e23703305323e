import type { Block } from '../../../core/report/block';
import { heading, paragraph, proofOf, told } from './proof-of';

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
  ['落实“十三五”规划确定的任务。', ['warning period-plan-old: “十三五”规划']],
  ['现将2022年法治政府建设情况报告如下：', ['error report-year: 2022年']],
  ['（津A12345）车辆已移交。', ['warning personal-plate: 津A12345']],
  ['相关事项立卷归档。【请司法局补充】此后逐年完善。', ['warning draft-mark: 【请司法局补充】']],
  ['涵盖食品、药品、等“四大安全”。', ['error before-deng: 、 → ']],
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
  expect(proofOf(turned).map(({ rule }) => rule)).toEqual(['near-figures']);
  const other = [paragraph('对外公示执法人员934名。', 'a'), paragraph('培训行政执法人员610人次。', 'b')];
  expect(proofOf(other)).toEqual([]);
});

test('another district spoken of as one’s own is a left-over, one worked with is not', () => {
  const title: Block = { id: 't', type: 'title', children: [{ text: '和平区2023年法治政府建设情况报告' }] };
  const rules = (text: string) => proofOf([title, paragraph(text)]).map(({ rule, text: words }) => `${rule} ${words}`);
  expect(rules('南开区持续推进法治政府建设。')).toEqual(['other-place 南开区']);
  expect(rules('与长春市朝阳区签订框架协议。')).toEqual([]);
  expect(rules('和平区持续推进法治政府建设。')).toEqual([]);
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

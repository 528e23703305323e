import { figuresOfReport } from '../../../core/compare/figures';
import { pairFigures } from '../../../core/compare/figure-pairs';
import { heading, paragraph, reportOf } from '../../support/reports';

const on = (year: number, ...texts: string[]) =>
  reportOf([heading(1, '主要举措和成效', 'measures'), ...texts.map(paragraph)], { year });
const said = (year: number, text: string) => figuresOfReport(on(year, text)).map((f) => [f.phrase, f.value, f.unit]);

test('a figure is known by the words before it, without 全年, 共 or 我区', () => {
  expect(said(2025, '2025年全年我区共办理行政复议案件141件。')).toEqual([['办理行政复议案件', 141, '件']]);
});

test('a short phrase is about what the one before it was about', () => {
  expect(said(2025, '受理行政复议申请12件，办结10件。')).toEqual([
    ['受理行政复议申请', 12, '件'],
    ['受理行政复议申请办结', 10, '件'],
  ]);
});

test('where nothing stands before a number but 对, 为, 共 or 等, the words behind it say what it counts', () => {
  expect(said(2025, '出具无违规证明74户次，对48户市场主体进行信用联审。')).toEqual([
    ['出具无违规证明', 74, '户次'],
    ['市场主体进行信用联审', 48, '户'],
  ]);
  expect(said(2025, '印发《决策程序办法》《决策目录办法》等8个重大行政决策配套文件。')).toEqual([
    ['重大行政决策配套文件', 8, '个'],
  ]);
  expect(said(2025, '举办任前法律知识考试5次，共50人参加。')).toEqual([
    ['举办任前法律知识考试', 5, '次'],
    ['举办任前法律知识考试参加', 50, '人'],
  ]);
});

test('thousands, 万 and 余 are read', () => {
  expect(said(2025, '处置服务热线工单3.5万余件，更新各类信息2,800条。')).toEqual([
    ['处置服务热线工单', 35_000, '件'],
    ['更新各类信息', 2800, '条'],
  ]);
});

test('years, comparisons and other years’ figures are no figures of this year', () => {
  expect(said(2025, '案件数量同比增长12%。')).toEqual([]);
  expect(said(2025, '执法记录仪达到了每4名执法人员配备。')).toEqual([]);
  expect(said(2025, '2019年共办理行政复议案件9件。')).toEqual([]);
  expect(said(2025, '印发《法治政府建设实施纲要（2021—2025年）》。')).toEqual([]);
});

test('what is planned and what is lacking are left out', () => {
  const report = reportOf([
    heading(1, '存在的不足', 'problems'),
    paragraph('仍有执法案卷不合格问题12件。'),
    heading(1, '下一年安排', 'plans'),
    paragraph('开展执法监督检查20次。'),
  ]);
  expect(figuresOfReport(report)).toEqual([]);
});

test('the same words and unit of two years make a pair, with change and rate', () => {
  const pairs = pairFigures(
    on(2025, '全区办理行政复议案件141件，行政机关负责人出庭应诉率100%。'),
    on(2024, '共办理行政复议案件118件，负责人出庭应诉率98.5%。'),
  );
  expect(pairs.map(({ phrase, change, rate }) => [phrase, change, rate === null ? null : rate.toFixed(1)])).toEqual([
    ['办理行政复议案件', 23, '19.5'],
    ['行政机关负责人出庭应诉率', 1.5, null],
  ]);
});

test('unlike words or another unit make none', () => {
  expect(pairFigures(on(2025, '办理行政复议案件141件。'), on(2024, '发放普法宣传材料118件。'))).toEqual([]);
  expect(pairFigures(on(2025, '办理行政复议案件141件。'), on(2024, '办理行政复议案件118起。'))).toEqual([]);
});

test('each figure is paired once, with the likest', () => {
  const pairs = pairFigures(
    on(2025, '开展行政执法检查30次。', '开展联合行政执法检查5次。'),
    on(2024, '开展联合行政执法检查4次。', '开展行政执法检查28次。'),
  );
  expect(pairs.map(({ now, last }) => [now.value, last.value])).toEqual([
    [30, 28],
    [5, 4],
  ]);
});

import { join } from 'node:path';
import { evaluateItems } from '../../../core/checklist/evaluate';
import type { ItemStatus } from '../../../core/checklist/item';
import { loadTemplates } from '../../../electron/templates/load-templates';
import { writeReport } from './write-report';

const items = [...loadTemplates(join(__dirname, '../../../templates')).packs.values()].flatMap((pack) => pack.items);

function statusOf(id: string, lines: string[], change: { year?: number; unit?: string; template?: string } = {}) {
  return evaluateItems(writeReport({ lines, ...change }), items, [], []).find((result) => result.id === id)?.status;
}

const problems = '## 存在的不足和原因';
const duties = '## 党政主要负责人履行推进法治建设第一责任人职责情况';
const plans = '## 下一年度安排';

describe('causes (S2-03)', () => {
  test.each<[string[], ItemStatus]>([
    [['执法案卷不规范，主要原因是专业人员配备没有跟上。'], 'met'],
    [['执法案卷不规范。究其原因，在于基层人手少、培训不够经常。'], 'met'],
    [['由于赋权事项增加较快，基层承接能力不足。'], 'met'],
    [['### 存在的不足', '执法案卷不规范。', '### 原因分析', '一是思想认识不到位，重办案轻程序。'], 'met'],
    [['执法案卷不规范。', '产生上述问题的主要原因有以下几点：', '一是思想认识不到位，重办案轻程序。'], 'met'],
    [['执法案卷不规范，普法形式单一。'], 'weak'],
    [['### 存在的不足', '执法案卷不规范，普法形式单一。', '### 原因分析', ''], 'missing'],
    [['执法案卷不规范。原因是多方面的。'], 'weak'],
    [['执法案卷不规范。存在上述问题的原因有主观和客观两个方面。'], 'weak'],
    [['执法案卷不规范。究其原因，主要是思想认识有待进一步提高。'], 'weak'],
    [['执法案卷不规范，原因值得深入分析。'], 'weak'],
    [['执法案卷不规范。分析原因，既有历史因素，也有现实因素。'], 'weak'],
    [['执法案卷不规范。原因是多方面的：一是法制审核岗位编制少；二是考核结果运用不充分。'], 'met'],
    [['执法案卷不规范，既有人手不足的客观原因，也有主观上重视不够的原因。'], 'met'],
    [['执法案卷不规范。上述不足，既有人员编制紧张的客观因素，也有主观上学用脱节的因素。'], 'met'],
  ])('%j is %s', (lines, status) => expect(statusOf('S2-03', [problems, ...lines])).toBe(status));

  test('without the word even in the heading they are missing', () => {
    expect(statusOf('S2-03', ['## 存在的不足', '执法案卷不规范，普法形式单一。'])).toBe('missing');
  });
});

describe('a figure of another matter says nothing of this one', () => {
  const measures = '## 主要举措和成效';
  const reviewed = '严把审核关，共审核各部门报送的行政规范性文件8件，提出审核意见80余条。';
  test.each<[string, string[], ItemStatus]>([
    ['S1-C2', ['文件制定履行合法性审核和报送备案程序。', reviewed], 'weak'],
    ['S1-C2', ['按规定报送备案。全年报备规范性文件8件。'], 'met'],
    ['S1-D2', ['决策履行公开征求意见程序。', reviewed], 'weak'],
    ['S1-D2', ['决策公开征求意见12次，收到意见63条，采纳41条。'], 'met'],
    ['S1-B1', ['动态调整权责清单。公布政务服务事项清单940项、收费清单10项。'], 'weak'],
    ['S1-B1', ['动态调整权责清单。共计增加15项，修改50项，删除4项。'], 'met'],
    ['S1-D1', ['公布重大行政决策事项目录，印发《目录管理办法》等8个重大行政决策程序配套文件。'], 'weak'],
    ['S1-D1', ['公布重大行政决策事项目录，纳入事项3项。'], 'met'],
    ['S1-E4', ['执法人员规范着装，执法记录仪达到每4名执法人员配备1台。'], 'weak'],
    ['S1-E4', ['全区持证执法人员934名。'], 'met'],
  ])('%s: %j is %s', (id, lines, status) => expect(statusOf(id, [measures, lines.join('')])).toBe(status));
});

describe('both leaders (S3-02)', () => {
  test.each<[string, ItemStatus]>([
    ['区委主要负责同志主持会议3次，区政府主要负责同志督办整改。', 'met'],
    ['区委、区政府主要负责同志牵头研究解决重大问题。', 'met'],
    ['党政主要负责人亲自挂帅，成立领导小组。', 'met'],
    ['街道党工委书记听取汇报2次，街道主任督办整改。', 'met'],
    ['区政府主要负责同志带头学法。', 'weak'],
    ['认真落实党政主要负责人履行推进法治建设第一责任人职责规定。', 'missing'],
  ])('“%s” is %s', (line, status) => expect(statusOf('S3-02', [duties, line])).toBe(status));

  test('the heading names the leader for the text below it', () => {
    const lines = ['## 区政府主要负责同志履行推进法治建设第一责任人职责情况', '主持召开常务会议3次。'];
    expect(statusOf('S3-02', lines)).toBe('weak');
  });
});

describe('requests (S4-06)', () => {
  test.each<[string, ItemStatus]>([
    ['恳请区委、区政府在编制上予以支持。', 'missing'],
    ['建议上级部门加大对基层执法装备的支持力度。', 'missing'],
    ['妥否，请批示。', 'missing'],
    ['积极争取上级支持，配强执法力量。', 'met'],
    ['依法审理行政赔偿请求，支持合理诉求。', 'met'],
  ])('“%s” is %s', (line, status) => expect(statusOf('S4-06', [plans, line])).toBe(status));
});

describe('the title (S0-01)', () => {
  test.each<[string, ItemStatus]>([
    ['和平区2023年度法治政府建设情况报告', 'met'],
    ['中共和平区委 和平区人民政府关于2023年法治政府建设情况的报告', 'met'],
    ['2023年静海区法治政府建设情况报告', 'met'],
    ['和平区2023年法治政府建设年度报告（送审稿）', 'met'],
    ['2023年法治政府建设情况报告', 'weak'],
    ['关于2023年度法治政府建设情况的报告', 'weak'],
    ['和平区2022年度法治政府建设情况报告', 'weak'],
    ['和平区2023年度法治政府建设工作总结', 'weak'],
  ])('“%s” is %s', (title, status) => expect(statusOf('S0-01', [`# ${title}`, '正文。'])).toBe(status));
});

describe('names instead of offices (S3-09)', () => {
  test.each<[string, ItemStatus]>([
    ['区委书记王建国同志主持会议。', 'weak'],
    ['区委书记多次主持会议，区长专题主持研究。', 'met'],
  ])('“%s” is %s', (line, status) => expect(statusOf('S3-09', [duties, line])).toBe(status));
});

test('a report in the name of party and government must speak of both leaders', () => {
  const item = items.find(({ id }) => id === 'S3-02')!;
  expect(item.level).toBe('required');
  expect(new RegExp(item.raise!.when, 'u').test('中共和平区委员会\u3000和平区人民政府')).toBe(true);
  expect(new RegExp(item.raise!.when, 'u').test('和平区人民政府')).toBe(false);
  expect(new RegExp(item.raise!.when, 'u').test('和平区住房和建设委员会')).toBe(false);
});

test('what is new in 2026 is asked for from then on', () => {
  const lines = ['## 主要举措', '评查行政执法案卷120份。'];
  expect(statusOf('S1-E7', lines, { year: 2025 })).toBe('met');
  // The supervision is there; what lacks is the regulation.
  expect(statusOf('S1-E7', lines, { year: 2026 })).toBe('weak');
  expect(statusOf('S1-E7', ['## 主要举措', '抓好落实。'], { year: 2026 })).toBe('missing');
  expect(statusOf('S4-05', lines, { year: 2024 })).toBeUndefined();
  expect(statusOf('S1-E9', lines, { year: 2026 })).toBeUndefined();
});

describe('what a year asks of 普法 on top (S1-A7)', () => {
  const measures = '## 主要举措';
  const law = '全年开展普法活动120场次。';

  test.each<[number, string, ItemStatus]>([
    [2024, law, 'met'],
    [2025, law, 'weak'],
    [2025, `${law}“八五”普法圆满收官。`, 'met'],
    [2026, `${law}“八五”普法圆满收官。`, 'weak'],
    [2026, `${law}启动“九五”普法。`, 'met'],
    [2026, '启动“九五”普法。', 'weak'],
  ])('in %s, %s is %s', (year, line, status) => expect(statusOf('S1-A7', [measures, line], { year })).toBe(status));
});

describe('facts, not words (S1-D1, S1-D6, S1-E3, S1-F1)', () => {
  const measures = '## 主要举措和成效';

  test.each<[string, string, ItemStatus]>([
    ['S1-D1', '制定并公布2023年重大行政决策事项目录，共列入决策事项4项。', 'met'],
    ['S1-D1', '制定、公开2023年重大行政决策事项目录，实行动态管理。', 'weak'],
    ['S1-D6', '对2项重大行政决策开展后评估。', 'met'],
    ['S1-D6', '开展行政规范性文件后评估2次。', 'missing'],
    ['S1-E3', '修订并公布行政裁量权基准。', 'met'],
    ['S1-E3', '严格执行行政裁量权基准。', 'weak'],
    ['S1-F1', '修订应急预案35件，组织应急演练12场次。', 'met'],
    ['S1-F1', '完善应急预案体系，提升突发事件处置能力。开展消费维权宣传12场。', 'weak'],
  ])('%s: “%s” is %s', (id, line, status) => expect(statusOf(id, [measures, line])).toBe(status));
});

describe('leaders who learn the law (S1-A6)', () => {
  test.each<[string, ItemStatus]>([
    ['举办领导干部法治讲座6场，参加300人次。', 'met'],
    ['区政府常务会议会前学法8次。', 'met'],
    ['通过专题讲座等群众喜闻乐见的方式，组织知识产权法治讲座等活动14场，发放普法材料5000余份。', 'missing'],
  ])('%s is %s', (line, status) => expect(statusOf('S1-A6', ['## 主要举措和成效', line])).toBe(status));
});

describe('points with a sentence for a heading (S2-04)', () => {
  test.each<[string[], ItemStatus]>([
    [['### 案卷不规范。', '主要原因是培训不够。', '### 普法形式单一。', '主要原因是投入不足。'], 'met'],
    [['### 案卷不规范。', '主要原因是培训不够。', '### 普法形式单一。', ''], 'weak'],
  ])('%j is %s', (lines, status) => expect(statusOf('S2-04', [problems, ...lines])).toBe(status));
});

describe('the year of the plans (S4-02)', () => {
  test.each<[string[], ItemStatus]>([
    [['## 下一年度安排', '2024年，推进综合执法改革。'], 'met'],
    [['## 下一年度安排', '推进综合执法改革。'], 'weak'],
    [['## 下一步工作打算', '推进综合执法改革。'], 'weak'],
    [['## 下一年度安排', '2022年，推进综合执法改革。'], 'missing'],
  ])('%j is %s', (lines, status) => expect(statusOf('S4-02', lines)).toBe(status));
});

describe('the guiding thought stands in the opening (S0-06)', () => {
  const all =
    '以习近平新时代中国特色社会主义思想为指导，深入贯彻党的二十大精神和二十届三中全会精神，学习习近平法治思想。';
  test.each<[string[], ItemStatus]>([
    [['# 和平区2023年度法治政府建设情况报告', all, '## 主要举措和成效', '制定文件3件。'], 'met'],
    [['# 和平区2023年度法治政府建设情况报告', '现将情况报告如下：', '## 主要举措和成效', `坚持${all}`], 'weak'],
  ])('%j is %s', (lines, status) => expect(statusOf('S0-06', lines)).toBe(status));
});

describe('words in passing are no evidence', () => {
  test.each<[string, string]>([
    ['S1-E1', '行政执法权责统一、权威高效。'],
    ['S1-A3', '制定年度督查检查考核计划，减轻基层工作负担。'],
    ['S1-A3', '年初向区人大报送“年度制定计划”。'],
    ['S1-E5', '完善市场监管领域免罚清单，推行说服教育等非强制执法手段。'],
    ['S1-E5', '加强城市管理、建管等行政执法队伍的法律知识培训。'],
  ])('%s is missing in “%s”', (id, line) =>
    expect(statusOf(id, ['## 推进法治政府建设的主要举措和成效', line])).toBe('missing'),
  );
});

import { told } from './proof-of';

test.each([
  ['制定年度普法工作实施荒案。', 'warning odd-character: 荒 → 方'],
  ['梳理政务湖务事项清单。', 'warning odd-character: 湖 → 服'],
  ['全面落实下一连度工作任务。', 'warning odd-character: 连 → 年'],
  ['积极黄范化解社会风险。', 'warning odd-character: 黄 → 防'],
])('h taken for f, or l for n, as it is heard in the south: “%s”', (text, line) => {
  expect(told(text)).toEqual([line]);
});

test.each([
  '扫黑除恶专项斗争取得重要战果。',
  '推动落深落细改革任务。',
  '确保重大事项议深议透。',
  '政务数据“应融尽融”。',
  '推进数智政府建设。',
  '打好三年行动翻身仗，共解决问题8个。',
  '接收备案文件8件，已备案文件7件。',
])('new words, set frames and words before any verb are left alone: “%s”', (text) => {
  expect(told(text, { hints: true }).filter((line) => line.includes('odd-character'))).toEqual([]);
});

test.each([
  ['落实《某市法治政府建设施实纲要（2021—2025年）》要求。', '某市法治政府建设实施纲要'],
  ['制定《关于落实〈某市法治政府建实施纲要（2021—2025年）〉的工作方案》。', '某市法治政府建设实施纲要'],
])('a place’s own rules that are called like those of the centre but for a slip: “%s”', (text, right) => {
  expect(told(text)).toEqual([expect.stringMatching(new RegExp(`law-name: .* → ${right}$`))]);
});

test.each([
  '印发《某市法治政府建设实施意见》。',
  '印发《某省重大行政决策程序规定》。',
  '落实《某县法治社会建设实施纲要》要求。',
])('a place’s own rules by another name are left alone: “%s”', (text) => {
  expect(told(text).filter((line) => line.includes('law-name'))).toEqual([]);
});

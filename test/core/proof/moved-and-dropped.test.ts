import { told } from './proof-of';

const rules = (text: string) => told(text).map((line) => line.split(':')[0]!.split(' ')[1]);

test.each([
  ['法治化营商环境是不断优化。', 'frame-mixed'],
  ['政府治理效能被持续增强。', 'frame-mixed'],
  ['培训业务知识然而法律法规。', 'paired-words'],
  ['开展人大代表建议所以政协提案办理。', 'paired-words'],
  ['对48户市场主体了信用联审。', 'word-order'],
  ['始终学习贯彻习近平法治思想摆在突出位置。', 'frame-lost'],
  ['为全区推进高质量发展法治保障。', 'frame-lost'],
  ['以“智能化”审批支撑，实现便捷办理。', 'frame-lost'],
  ['以全面建成法治建设先行区目标，推进各项工作。', 'frame-lost'],
  ['不断提高突发事件处置。', 'noun-lost'],
  ['提高重大行政决策的规范化。', 'noun-lost'],
  ['履行应诉职责认真，准时出庭。', 'word-order'],
  ['开展市场秩序专项治理深入，查处案件12件。', 'word-order'],
  ['落实执行落实述法制度。', 'said-twice'],
])('“%s” is told', (text, rule) => {
  expect(rules(text)).toContain(rule);
});

test.each([
  '营商环境不断优化，政府治理效能持续增强，之所以取得成效，关键在党的领导。',
  '对48户市场主体进行了信用联审，服务企业了解政策。',
  '始终把学习贯彻习近平法治思想摆在突出位置，推进普法融入日常。',
  '为全区高质量发展提供法治保障，为企业发展保驾护航。',
  '以“智能化”审批为支撑，以全面建成先行区为目标，以更高标准推进工作。',
  '不断提高突发事件处置能力，提升行政决策规范化水平，认真履行应诉职责。',
])('“%s” is left alone', (text) => {
  expect(rules(text)).toEqual([]);
});

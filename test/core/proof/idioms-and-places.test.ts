import { told } from './proof-of';

const rules = (text: string) => told(text, { hints: true }).map((line) => line.split(':')[0]);

test.each([
  ['个别单位开展此项工作时力不从新，影响了效果。', 'error formula'],
  ['有的部门对此浅尝辙止，距离群众期盼还有差距。', 'error formula'],
  ['部分同志避重就清，需要认真整改。', 'error formula'],
  ['个别单位因咽废食，不愿执法。', 'error formula'],
  ['组织骨干赴航州学习法治建设经验。', 'error wrong-word'],
  ['与乌鲁木其市建立执法协作机制。', 'error wrong-word'],
  ['借鉴淅江省的做法，完善执法监督制度。', 'error wrong-word'],
  ['扌隹进重点领域政府信息公开。', 'error garbled'],
  ['健全行政执法λ员管理制度。', 'error garbled'],
  ['全面有贯彻党的二十大精神。', 'warning wrong-particle'],
  ['完善应急制度体系对。推动应急预案修订。', 'warning verb-lost'],
])('“%s” is told', (text, rule) => {
  expect(rules(text)).toContain(rule);
});

test.each([
  '个别单位力不从心，浅尝辄止，避重就轻。',
  '以坚韧不拔的意志和坚忍不拔的精神奋勇当先。',
  '赴杭州、苏州、兰州学习，与浙江省、安徽省建立协作机制。',
  '积极有序推进改革，持续有效开展培训，全面和深入学习宪法。',
  '与企业开展交流，推动管理与服务并重。',
])('“%s” is left alone', (text) => {
  expect(rules(text)).toEqual([]);
});

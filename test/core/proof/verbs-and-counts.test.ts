import { told } from './proof-of';

const rules = (text: string) => told(text).map((line) => line.split(':')[0]);

test.each([
  ['切实重大行政决策程序。', 'verb-lost'],
  ['认真《政府督查工作条例》，统筹全区事项。', 'verb-lost'],
  ['全区依法行政水平不断。', 'verb-lost'],
  ['执法能力仍需进一步。', 'verb-lost'],
  ['全年共行政复议案件141件。', 'verb-lost'],
  ['先后专题会议12次。', 'verb-lost'],
  ['广泛法律法规宣传。', 'verb-lost'],
  ['全年印发行政复议案件141件。', 'collocation'],
  ['累计调解普法资料5000余份。', 'collocation'],
  ['先后办结工作推进会6次。', 'collocation'],
  ['受理法治讲座20场。', 'collocation'],
  ['召开矛盾纠纷300件。', 'collocation'],
  ['定期开展行政执法联席会议，对程序进行分析。', 'collocation'],
  ['科学进行《年度绩效管理方案》。', 'collocation'],
  ['每人每年接受不少60学时的培训。', 'frame-lost'],
  ['这一成效得益部门协同。', 'frame-lost'],
  ['公开信息有利提升公信力。', 'frame-lost'],
  ['全面了推进依法行政。', 'wrong-particle'],
  ['必须着到现场办理。', 'wrong-particle'],
  ['有效提高重大决策的了规范化水平。', 'wrong-particle'],
  ['避免同类问题不要再次发生。', 'negation'],
  ['未经审核的文件可以印发。', 'negation'],
  ['执法部门断加强业务指导。', 'negation'],
  ['下一步，已经加快平台建设。', 'tense-mixed'],
  ['把群众反映的问题被列入督办清单。', 'double-passive'],
  ['案件由区市场监管局被查处。', 'double-passive'],
  ['这是全市唯一实现全覆盖的街道之一。', 'said-twice'],
  ['大多数案件全部在三十日内办结。', 'said-twice'],
  ['合格率高达100%以下。', 'approximate'],
  ['出现问题的原因，主要是部分单位重视程度不够造成的。', 'frame-mixed'],
  ['培训对象包括执法骨干和新进人员组成。', 'frame-mixed'],
  ['印发并制定实施方案。', 'verb-order'],
  ['有效提高重大。', 'verb-lost'],
  ['严格各部门按照程序办理案件。', 'word-order'],
])('“%s” is told', (text, rule) => {
  expect(rules(text)).toContain(`warning ${rule}`);
});

test.each([
  '切实落实重大行政决策程序，深入群众听取意见，依法决策机制健全，热点不断。',
  '依法科学民主决策，积极应对突发事件，持续深入推进改革。',
  '全年共办理行政复议案件141件，累计发放普法资料5000余份，先后3次开会研究。',
  '召开案件会商推进会6次，调解矛盾纠纷300件，受理群众诉求40件。',
  '不少于60学时，得益于部门协同，有利条件增多，充分了解情况。',
  '避免不必要的检查，未经批准不得公开，不断加强指导。',
  '下一步，将加快平台建设，把问题列入清单，由区市场监管局查处。',
  '责任重大，意义十分重大，从严从快查处问题，立足实际。',
  '最早开展试点的县区之一，大多数案件在三十日内办结。',
])('“%s” is left alone', (text) => {
  expect(rules(text)).toEqual([]);
});

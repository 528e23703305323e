import { told } from './proof-of';

const rules = (text: string) => new Set(told(text).map((line) => line.split(':')[0]!.split(' ')[1]));

test.each<[string, string]>([
  ['行政执法水平有待进一步扩大。', 'collocation'],
  ['扩展重点领域执法力度。', 'collocation'],
  ['改正历史遗留积案矛盾。', 'collocation'],
  ['取得艰巨的成效。', 'collocation'],
  ['营造守法的强大的氛围。', 'collocation'],
  ['三是加大重点领域执法。', 'noun-lost'],
  ['带头履行推进法治建设第一责任人，带头讲授法治课。', 'collocation'],
  ['为全区推进高质量发展坚强法治保障。', 'frame-lost'],
  ['强化审计监督成果运用，28份审计报告进行分析研判。', 'frame-lost'],
  ['开展全面大气污染防治攻坚行动。', 'word-order'],
  ['协同配合仍需加强进一步。', 'word-order'],
  ['提升进一步依法决策水平。', 'word-order'],
  ['对法治政府建设纳入年度工作要点。', 'frame-mixed'],
  ['把全镇高质量发展提供了坚实法治保障。', 'frame-mixed'],
  ['将依法行政工作普法、学法等活动相结合。', 'frame-mixed'],
  ['究其原因，主要是因为执法力量不足所造成的。', 'frame-mixed'],
  ['这项改革的重点是以减环节、减材料为重点。', 'frame-mixed'],
  ['把经验做法在全市得到推广。', 'double-passive'],
  ['明确各个所有部门联络人。', 'redundant'],
  ['认真开展应急演练，而且并组织观摩。', 'redundant'],
  ['显著的明显成效不断显现。', 'said-twice'],
  ['防止矛盾不激化。', 'negation'],
  ['从全年情况看，问题整改的彻底。', 'wrong-particle'],
  ['统筹全区督查事项，《全区年度督查检查考核计划》，实行计划管理。', 'verb-lost'],
  ['行政执法水平还有待。', 'verb-lost'],
  ['积极推进普法。区司法局牵头制定的年度培训计划。', 'verb-lost'],
  ['能不能做好普法工作，有利于基层稳定。', 'two-sides'],
  ['共检查商户402件。', 'measure'],
  ['共举办法律知识考试5件，共50人参加。', 'measure'],
  ['完成22场新增行政执法人员培训考核，另有3件执法人员参加。', 'measure'],
  ['参考率、合格率均达到100%以上。', 'share-range'],
])('“%s” is told by %s', (text, rule) => {
  expect(rules(text)).toContain(rule);
});

test.each([
  '市场主体数量和质量有待提升，推进法治政府建设力度有待进一步提高。',
  '监督有力的权力运行机制基本形成，广泛的群众基础不断夯实。',
  '推进严格规范公正文明执法，开展深入细致的思想工作，落实全面从严治党要求。',
  '畅通公众参与和公共决策渠道，加快普及和推广，坚持与和平区协作。',
  '公文合法性审核扎实有效。',
  '开展行政规范性文件后评估2次，区政府常务会议调解矛盾纠纷230件。',
  '80万人签订服务协议，3万名职工参加普法活动，解决企业诉求1027件。',
  '坚持人民调解、行政调解、司法调解相结合，将普法与执法相结合。',
  '各部门按照要求及时整改，将得到有效解决的问题销号。',
  '制定《年度工作方案》，并组织实施。',
])('“%s” is left alone', (text) => {
  expect(told(text)).toEqual([]);
});

test.each<[string, string]>([
  ['由于领导重视，所以使各项工作顺利推进。', 'subject-lost'],
  ['全面提升依法行政能力和水平的提高。', 'frame-mixed'],
  ['切实把矛盾纠纷化解在萌芽状态中解决。', 'frame-mixed'],
  ['大力弘扬了法治的氛围。', 'collocation'],
  ['加大对违法行为的打击和处罚。', 'collocation'],
  ['杜绝不文明执法的现象不发生。', 'negation'],
  ['更要强化服务保障也要。', 'verb-lost'],
  ['报备率、规范率都均达到要求。', 'said-twice'],
  ['共有35位名律师参与值班。', 'two-measures'],
])('“%s” is told by %s too', (text, rule) => {
  expect(rules(text)).toContain(rule);
});

test.each([
  '推动法治水平的提升，促进执法能力的提高。',
  '6892个家庭喜迁新居，通过制定规范，使用统一文书。',
  '对全年执法工作进行部署。',
  '有效避免矛盾发生，企业家家门口办事也可以。',
])('“%s” is left alone too', (text) => {
  expect(told(text)).toEqual([]);
});

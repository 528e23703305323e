import { told } from './proof-of';

const rules = (text: string) => told(text).map((line) => line.split(':')[0]);

test.each([
  ['认真实施推进法治建设第一责任人职责。', 'collocation'],
  ['提高突发事件应对组织体系。', 'collocation'],
  ['两级干部依法行政的意识持续。', 'verb-lost'],
  ['出具证明74户次，48户市场主体进行了信用联审。', 'frame-lost'],
  ['落实工作责任，法治政府建设贯穿经济社会发展的全过程。', 'frame-lost'],
  ['深化治理，全区在新时期推进高质量发展提供法治保障。', 'frame-lost'],
  ['始终按照扁平化、综合化设置的，充实干部队伍。', 'frame-lost'],
  ['领导干部能否带头学法，是取得成效的重要保证。', 'two-sides'],
  ['制度健不健全，有利于提升执法水平。', 'two-sides'],
  ['各镇街把区委报告落实情况。', 'double-passive'],
  ['法律援助中心被困难群众提供帮助。', 'double-passive'],
  ['落实《对于加强执法衔接工作的意见》。', 'wrong-particle'],
  ['即使人员变动较大，因而部分镇街力量不足。', 'paired-words'],
  ['除非把事实查清，就能保证处罚适当。', 'paired-words'],
  ['无论许可，都要公示。', 'paired-words'],
  ['每4件执法人员配备1台记录仪。', 'measure'],
  ['先后陆续召开会议。', 'said-twice'],
  ['防止避免出现多头检查。', 'negation'],
])('“%s” is told', (text, rule) => {
  expect(rules(text)).toContain(`warning ${rule}`);
});

test.each([
  '履行推进法治建设第一责任人职责，健全突发事件应对组织体系。',
  '将法治政府建设贯穿经济社会发展全过程，让法治贯穿各环节，重点任务全部纳入考核。',
  '为高质量发展提供法治保障，引导企业提供优质服务。',
  '能否健全制度，关系到执法水平能否提升，无论是许可还是处罚，都要公示。',
  '由区市场监管局查处，向区委报告落实情况，每4名执法人员配备1台记录仪。',
  '出具证明74户次，对48户市场主体进行了信用联审。',
])('“%s” is left alone', (text) => {
  expect(rules(text)).toEqual([]);
});

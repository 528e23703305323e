import { heading, paragraph, proofOf } from './proof-of';

/** Rules told of one paragraph of the measures as warnings, of those that hold figures and names against one another. */
function rulesOf(text: string): string[] {
  return proofOf([heading('主要举措', 1, 'm', 'measures'), paragraph(text, 'a')])
    .filter(({ category, severity }) => category === 'consistency' && severity === 'warning')
    .map(({ rule }) => rule);
}

test.each([
  ['全年发现执法突出问题47个，对上述43个问题逐一建立台账。', 'back-reference'],
  ['选取典型案例15个，并将这12个案例汇编成册。', 'back-reference'],
  ['累计排查矛盾纠纷832起，823起矛盾纠纷已全部分流处置。', 'back-reference'],
  ['全年新收行政复议案件186件，168件复议案件中调解和解结案42件。', 'back-reference'],
  ['收集企业意见建议63条，65条意见建议均已反馈办理。', 'back-reference'],
  ['坚持每月通报行政执法情况，全年共通报9期。', 'averages'],
  ['建立例会制度，每季度召开1次专题会议，全年召开3次。', 'averages'],
  ['聚焦“四个到位”，即组织到位、责任到位、人员到位、经费到位、督导到位。', 'counted-items'],
  ['推行“事前预防、事中化解、事后回访”四步工作法。', 'counted-items'],
  ['完成培训480人，超额完成500人的年度目标。', 'figures-agree'],
  ['出庭率92%，高于全市平均水平94%。', 'figures-agree'],
  ['网上办理率达98%，超出95%的目标5个百分点。', 'figures-agree'],
  ['全年组织三次督察、两次评查，共六次检查。', 'figures-agree'],
  ['全年开展督察、评议、案卷评查分别为3次、2次、4次，共8次。', 'parts-of-total'],
  ['组织120人参加考试，128人合格。', 'outcome'],
  ['提出审核意见80条，被采纳86条。', 'outcome'],
  ['评查案卷160宗，评出优秀案卷180宗。', 'outcome'],
  ['全区33个执法单位，单设法制科的37个。', 'outcome'],
  ['报备规范性文件6件，登记5件，备案率100%。', 'done-of-all'],
])('“%s” is told by %s', (text, rule) => {
  expect(rulesOf(text)).toContain(rule);
});

test.each([
  '全年发现执法突出问题47个，对上述47个问题逐一建立台账。',
  '受理行政复议案件186件，其中42件复议案件调解结案。',
  '受理案件186件，首批40件案件均已办结。',
  '发现问题47个，整改12个重点问题，35个问题中有8个尚需推进。',
  '坚持每月通报行政执法情况，全年共通报12期。',
  '每半年至少开展一次法治督察，全年开展3次。',
  '聚焦“五个到位”，即组织到位、责任到位、人员到位、经费到位、督导到位。',
  '落实“四个亲自”，重要工作亲自部署、重大问题亲自过问。',
  '推行“事前预防、事中化解、事后回访”三步工作法。',
  '完成培训520人，超额完成500人的年度目标。',
  '网上办理率达98%，超出95%的目标3个百分点。',
  '全年组织三次督察、两次评查，共五次检查。',
  '全区33个执法单位，单设法制科的7个。',
  '收到申请38件，不予公开5件，答复率100%。',
])('“%s” is left alone', (text) => {
  expect(rulesOf(text)).toEqual([]);
});

/** What is told of a paragraph of the measures and one of another part. */
function across(measures: string, other: string, part: 'problems' | 'plans' | 'measures' | 'duties'): string[] {
  const blocks = [
    heading('主要举措', 1, 'm', 'measures'),
    paragraph(measures, 'a'),
    heading('另一部分', 1, 'p', part),
    paragraph(other, 'b'),
  ];
  return proofOf(blocks)
    .filter(({ category, severity }) => category === 'consistency' && severity === 'warning')
    .map(({ block, rule }) => `${block} ${rule}`);
}

test.each([
  ['全年未发生重大行政决策失误。', '发生重大行政决策失误1起。', 'problems'],
  ['未收到公平竞争审查投诉举报。', '办理公平竞争审查投诉举报4件。', 'measures'],
  ['政务服务事项实现100%网上办理。', '仍有部分政务服务事项不能网上办理。', 'problems'],
  ['行政执法人员全部参加培训。', '仍有23名执法人员未参加培训。', 'duties'],
  ['全年无行政诉讼败诉案件。', '行政诉讼案件败诉3件。', 'problems'],
  ['全年行政复议零纠错。', '行政复议纠错案件4件。', 'duties'],
  ['完成行政复议体制改革，实现人员全部到位。', '启动行政复议体制改革。', 'plans'],
] as const)('“%s” and “%s” cannot both be so', (measures, other, part) => {
  expect(across(measures, other, part).map((line) => line[0])).toEqual(['a', 'b']);
});

test.each([
  ['全年未发生重大安全事故。', '排查重大安全事故隐患12处。', 'measures'],
  ['建成口袋公园12个。', '新建口袋公园10个。', 'plans'],
  ['政务公开工作未收到投诉。', '办理12345热线投诉举报工单274件。', 'measures'],
] as const)('“%s” and “%s” are both so', (measures, other, part) => {
  expect(across(measures, other, part)).toEqual([]);
});

test.each([
  ['区委依法治区办开展督察。', '区委法治办通报情况。', 'body-kind'],
  ['区发展改革委牵头。', '区发改委组织评估。', 'body-kind'],
  ['建设行政执法综合管理监督信息系统（以下简称“监督系统”）。', '依托“管理系统”发现问题18个。', 'abbreviation'],
  ['区公安分局查处案件。', '区公安局开展执法检查。', 'body-kind'],
  ['配合区人民检察院开展监督。', '区检察局发出检察建议8份。', 'body-name-wrong'],
  ['上线“信访e通”平台。', '“信访一通”平台受理诉求。', 'quoted-name'],
  ['设立“老兵调解室”。', '“老民调解室”化解纠纷86件。', 'quoted-name'],
  ['推行“五步工作法”。', '“六步工作法”在全区推广。', 'quoted-name'],
  ['成立矛盾纠纷调处化解中心（简称“矛调中心”）。', '调解中心受理诉求120件。', 'abbreviation'],
  ['推行“局队合一”执法体制。', '“队局合一”执法体制运行顺畅。', 'quoted-name'],
  ['修订《政府工作规则》。', '严格执行《政府工作制度》。', 'loose-title'],
])('“%s” and “%s” name one thing by two names', (first, second, rule) => {
  expect(across(first, second, 'measures').join()).toContain(`b ${rule}`);
});

test.each([
  ['区人力资源和社会保障局（以下简称区人社局）牵头。', '区人社局查处欠薪案件。'],
  ['推进“千万工程”。', '实施“百千万工程”。'],
  ['实施就业“四大工程”。', '推进安居“三大工程”。'],
  ['区委依法治区办开展督察。', '市委依法治市办通报情况。'],
  ['落实《区市场监督管理局权责清单》。', '区市场监管局查处案件。'],
])('“%s” and “%s” may stand side by side', (first, second) => {
  expect(across(first, second, 'measures')).toEqual([]);
});

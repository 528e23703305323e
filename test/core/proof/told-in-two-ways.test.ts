import { heading, paragraph, proofOf } from './proof-of';

/** What the warnings of these rules say of a paragraph in the measures and one in another part. */
function told(measure: string, other: string, part: 'duties' | 'problems' | 'plans' = 'duties'): string[] {
  return proofOf([
    heading('主要举措和成效', 1, 'h1', 'measures'),
    paragraph(measure, 'm'),
    heading('另一部分', 1, 'h2', part),
    paragraph(other, 'o'),
  ])
    .filter(({ severity, block }) => severity !== 'hint' && block === 'o')
    .map(({ rule }) => rule);
}

test.each([
  ['区政府常务会议全年专题学法4次。', '区政府主要负责同志主持召开常务会议，专题学法6次。', 'same-indicator'],
  ['党工委会议专题研究法治政府建设3次。', '主持党工委会议，专题研究法治政府建设五次。', 'same-indicator'],
  ['组织旁听庭审6场。', '全年组织领导干部旁听庭审5场。', 'same-indicator'],
  [
    '全年召开区委常委会会议研究法治建设工作5次。',
    '区委主要负责同志主持召开区委常委会会议7次，研究法治建设工作。',
    'same-indicator',
  ],
  ['提出审核修改意见80余条。', '提出审核修改意见75条，均被采纳。', 'same-indicator'],
  ['12345热线全年受理群众诉求5.6万件。', '12345热线受理群众诉求5600件。', 'same-indicator'],
  ['全区共有384名网格员。', '统筹用好全区394名网格员。', 'same-indicator'],
  ['4月，印发《法治政府建设示范创建实施方案》。', '7月印发的《法治政府建设示范创建实施方案》明确了责任。', 'told-fact'],
  ['7月15日，召开全区法治政府建设推进会。', '7月17日，党政主要负责同志出席全区法治政府建设推进会并讲话。', 'told-fact'],
  ['行政执法考核排全市第一位。', '行政执法考核排全市第四位。', 'told-fact'],
  [
    '区人大常委会第二十一次会议审议法治政府建设年度报告。',
    '在区人大常委会第二十二次会议审议法治政府建设年度报告时作出部署。',
    'told-fact',
  ],
  ['成立由区长任组长的法治政府建设工作领导小组。', '常务副区长担任法治政府建设工作领导小组组长。', 'told-fact'],
  ['全区12个镇街全部纳入考核范围。', '推动全区15个镇街主要负责人述法。', 'told-fact'],
  ['依托法治政府建设智慧监管平台，化解纠纷30件。', '亲自推动法治政府建设智慧监督平台建设。', 'near-name'],
  ['依托行政争议调解中心化解纠纷。', '亲自推动行政争议化解中心建设。', 'near-name'],
  ['探索“三单一书”服务模式。', '亲自部署推动“三书一单”落地见效。', 'quoted-name'],
  ['建立“四张清单”工作机制。', '亲自部署推动“五张清单”落地见效。', 'quoted-name'],
  ['研究制定《行政执法监督员管理办法》。', '主持审议《行政执法监督员管理规定》。', 'loose-title'],
  ['全年办理行政诉讼案件18件，无败诉案件。', '对全年3件败诉案件逐案约谈。', 'opposite'],
  ['全年未发生重大安全生产事故。', '妥善处置全年发生的1起重大安全生产事故。', 'opposite'],
  ['人大代表建议和政协提案全部办结。', '督促加快办理尚未办结的6件代表建议和委员提案。', 'opposite'],
])('%s %s: %#', (measure, other, rule) => {
  expect(told(measure, other)).toContain(rule);
});

test.each([
  ['行政处罚信息全部按期公示。', '行政处罚信息存在未按期公示情况。'],
  ['各镇街均已设立公共法律服务工作站。', '部分镇街尚未设立公共法律服务工作站。'],
  ['行政执法人员专业法律知识培训实现全覆盖。', '行政执法人员专业法律知识培训尚未实现全覆盖。'],
])('%s and, as a problem, %s are opposites', (measure, other) => {
  expect(told(measure, other, 'problems')).toContain('opposite');
});

test.each([
  ['《重大行政决策程序规定》已印发实施。', '尽快制定出台《重大行政决策程序规定》。'],
  ['完成镇街综合行政执法队挂牌。', '推动镇街综合行政执法队挂牌。'],
])('%s and, as a plan, %s are opposites', (measure, other) => {
  expect(told(measure, other, 'plans')).toContain('opposite');
});

test.each([
  ['区政府常务会议全年专题学法4次。', '主持召开区委常委会会议，专题学法6次。'],
  ['行政机关负责人出庭应诉45次。', '带头出庭应诉2次。'],
  ['区政府常务会议全年专题学法4次。', '主持召开常务会议，专题学法四次。'],
  ['提出审核修改意见80余条。', '提出审核修改意见84条。'],
  ['12345热线全年受理群众诉求5.6万件。', '12345热线受理群众诉求56123件。'],
  ['排查矛盾纠纷2100件，化解2047件。', '推动化解信访积案20件。'],
  ['4月，印发《法治政府建设示范创建实施方案》。', '6月修订《法治政府建设示范创建实施方案》。'],
  ['3月10日，召开区政府常务会议。', '6月12日，主持召开区政府常务会议。'],
  ['依托区级矛盾纠纷调解中心化解纠纷。', '推动镇级矛盾纠纷调解中心建设。'],
  ['建立“三项制度”。', '增强“四个意识”。'],
  ['全年未发生安全事故。', '督办1起安全事故隐患。'],
  ['综合行政执法改革全面完成。', '继续推进综合行政执法改革。'],
])('%s %s agree', (measure, other) => {
  expect(told(measure, other).filter((rule) => /same|told|near|quoted|loose|opposite/u.test(rule))).toEqual([]);
});

test('a short form that is introduced and never used is told', () => {
  const found = proofOf([paragraph('推动区重大行政决策咨询论证专家库（以下简称“专家库”）作用发挥。')]);
  expect(found.map(({ message }) => message)).toContain('交代了简称“专家库”，后面没有用到');
});

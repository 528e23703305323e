import { heading, paragraph, proofOf } from './proof-of';

type Part = 'measures' | 'duties' | 'problems' | 'plans';

/** What the warnings say of a paragraph of a part, behind another of the measures. */
function told(one: string, other: string, part: Part = 'measures'): string[] {
  return proofOf([
    heading('主要举措和成效', 1, 'h1', 'measures'),
    paragraph(one, 'a'),
    ...(part === 'measures' ? [] : [heading('另一部分', 1, 'h2', part)]),
    paragraph(other, 'b'),
  ])
    .filter(({ severity, block }) => severity !== 'hint' && block === 'b')
    .map(({ rule }) => rule);
}

test.each<[string, string, string, Part?]>([
  // In other words: one verb or noun for its like, the name in quotes, how far it has grown.
  ['公布“免罚清单”事项87项。', '“免罚清单”事项扩大到97项。', 'same-indicator', 'duties'],
  ['为劳动者追回工资312万元。', '共为劳动者追讨欠薪321万元。', 'same-indicator'],
  ['矛盾纠纷化解成功率96.2%。', '矛盾纠纷调解成功率达95%。', 'same-indicator'],
  ['行政执法案卷评查合格率97%。', '案卷合格率达98.1%。', 'same-indicator', 'duties'],
  ['审结行政复议案件86件。', '办结行政复议案件83件。', 'same-indicator', 'duties'],
  ['培育“法律明白人”320名。', '全区“法律明白人”队伍达到350名。', 'same-indicator', 'duties'],
  // What there is already, in the plans.
  ['建成法治文化阵地26个。', '在已建成28个法治文化阵地的基础上，继续拓展覆盖面。', 'same-indicator', 'plans'],
  ['培育“法律明白人”320名。', '用好现有230名“法律明白人”。', 'same-indicator', 'plans'],
  // Places, ranks, grades and dates.
  ['法治督察考核位列全市第二。', '在全市法治督察考核中居第三位。', 'told-fact'],
  ['政务公开考核获全市优秀等次。', '政务公开考核被评为良好等次。', 'told-fact'],
  ['辖区18所学校全部配备法治副校长。', '为辖区16所学校聘任法治副校长，辖区16所学校均已签约。', 'told-fact'],
  ['公共法律服务中心于6月正式揭牌。', '8月，公共法律服务中心正式揭牌。', 'told-fact'],
  // Names of papers, drives and bodies.
  ['印发《行政执法监督工作实施办法》。', '落实《行政执法监督实施办法》。', 'loose-title'],
  ['制定《领导干部年度应知应会法律清单》。', '用好《领导干部应知应会法律清单》，带头学法。', 'loose-title', 'duties'],
  ['编制《行政裁量权基准清单》（以下简称《基准清单》）。', '依据《裁量清单》规范裁量。', 'loose-title'],
  [
    '出台《行政执法评议考核办法》（以下简称《考核办法》），用好《考核办法》。',
    '按照《评议办法》开展评议。',
    'loose-title',
  ],
  ['组织“法治体检进企业”活动。', '“法律体检进企业”活动受到欢迎。', 'quoted-name'],
  ['开展“乡村振兴 法治同行”活动。', '“乡村振兴 法治先行”活动深入村居。', 'quoted-name'],
  ['开展“护航企业”专项行动。', '“护航民企”专项行动帮助企业解决难题。', 'quoted-name'],
  ['设立法治督察专班。', '法治督导专班每月调度。', 'near-name'],
])('%s … %s is told by %s', (...[one, other, rule, part]) => {
  expect(told(one, other, part)).toContain(rule);
});

test.each<[string, string, Part?]>([
  ['公布“免罚清单”事项87项。', '“免罚清单”事项扩大到87项。', 'duties'],
  ['受理行政复议案件86件。', '办结行政复议案件83件。', 'duties'],
  ['建成法治文化阵地26个。', '新建法治文化阵地8个。', 'plans'],
  ['建成法治文化阵地26个。', '力争建成法治文化阵地40个。', 'plans'],
  ['法治督察考核位列全市第二。', '在全市营商环境评价中居第三位。'],
  ['一季度，法治督察考核位列全市第二。', '法治督察考核位列全市第二。'],
  ['印发《行政执法监督工作实施办法》。', '落实《行政执法监督工作实施办法》。'],
  ['编制《行政裁量权基准清单》（以下简称《基准清单》）。', '依据《基准清单》规范裁量，公布《权责清单》《免罚清单》。'],
  ['打造“居住在城区”品牌。', '擦亮“就业在城区”品牌。'],
  ['构建“15分钟政务服务圈”。', '扩大“15分钟公共服务圈”。'],
])('%s … %s is left alone', (...[one, other, part]) => {
  expect(told(one, other, part).filter((rule) => !/wording|plan|own/u.test(rule))).toEqual([]);
});

test.each([
  '推行九项惠企举措，10项举措均已落地。',
  '全年召开调度会26次，28次会议均形成纪要。',
  '聘任行政执法监督员26名，组织全体29名监督员参加培训。',
  '抽取案卷18卷，对22卷案卷逐一评查打分。',
])('%s is told', (text) => {
  expect(told('', text)).toContain('back-reference');
});

test.each([
  '推行九项惠企举措，9项举措均已落地。',
  '全年召开调度会26次，26次会议均形成纪要。',
  '聘任行政执法监督员26名，其中12名监督员参加培训。',
  '召开调度会26次、推进会8次，34次会议均形成纪要。',
])('%s is left alone', (text) => {
  expect(told('', text)).toEqual([]);
});

test.each([
  '出台《行政执法评议考核办法》（以下简称《规定》），按照《规定》开展评议。',
  '印发《关于加强法治乡村建设的实施意见》（以下简称《实施方案》），《实施方案》明确了任务。',
  '区行政争议协调化解中心（以下简称“解纷中心”）正式运行，解纷中心接收案件60件。',
  '印发《关于加强法治乡村建设的实施意见》（以下简称《实施意见》）。对照实施意见要求，逐项抓好落实。',
  '区行政争议协调化解中心（以下简称“化解中心”）正式运行。《化解中心》接收案件60件。',
])('%s holds a short form that does not fit', (text) => {
  expect(told('', text)).toContain('abbreviation');
});

test.each([
  '出台《行政执法评议考核办法》（以下简称《办法》），按照《办法》开展评议。',
  '区行政争议协调化解中心（以下简称“化解中心”）正式运行，化解中心接收案件60件。',
  '《关于审核工作的指导意见》（国办发〔2018〕115号，以下简称《指导意见》）印发后，落实《指导意见》要求。',
])('%s holds a short form that fits', (text) => {
  expect(told('', text)).toEqual([]);
});

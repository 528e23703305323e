import type { Block } from '../../../core/report/block';
import { heading, paragraph, proofOf } from './proof-of';

const RULES = ['same-indicator', 'told-fact', 'near-name'];

/** What is told of two paragraphs of the measures. */
function toldOf(first: string, second: string): string[] {
  const blocks: Block[] = [heading('主要举措', 1, 'm', 'measures'), paragraph(first, 'a'), paragraph(second, 'b')];
  return proofOf(blocks)
    .filter(({ rule, severity }) => RULES.includes(rule) && severity === 'warning')
    .map(({ block }) => block);
}

test.each([
  ['全年审查合同236份。', '对263份合同进行审查，防范法律风险。'],
  ['打造法治文化阵地18处。', '建成法治文化阵地15处。'],
  ['全年受理行政复议案件312件，审结298件。', '一年来，受理行政复议案件321件。'],
  ['聘请政府法律顾问14名。', '政府法律顾问共有16名。'],
  ['年度法治建设考核得分96.8分。', '全年法治建设考核得分98.6分。'],
  ['举办行政执法人员培训班5期，培训860人次。', '举办行政执法人员培训班，累计培训680人次。'],
])('the count of “%s” is told again as another in “%s”', (first, second) => {
  expect(toldOf(first, second)).toEqual(['a', 'b']);
});

test.each([
  ['改造老旧小区31个。', '开工改造老旧小区供水管网120个。'],
  ['举办处级任前法律知识考试5次。', '举办科级任前法律知识考试46次。'],
  ['受理行政复议案件312件。', '涉企行政复议案件31件全部审结。'],
  ['代表建议满意率100%。', '政协提案满意率99.7%。'],
  ['居民消费价格上涨2%。', '居民消费价格年均上涨2.1%。'],
])('“%s” and “%s” count two things', (first, second) => {
  expect(toldOf(first, second)).toEqual([]);
});

test.each([
  ['3月15日召开区委全面依法治区委员会第六次会议。', '区委全面依法治区委员会第六次会议于3月18日召开。'],
  ['5月8日，区政府第42次常务会议研究行政复议工作。', '5月8日主持召开区政府第24次常务会议。'],
  ['年度法治政府建设报告经区政府第十八次常务会议审议通过。', '区政府第十六次常务会议审议通过年度法治政府建设报告。'],
  ['6月建成并启用区矛盾纠纷调处化解中心。', '区矛盾纠纷调处化解中心自7月启用以来运行平稳。'],
  ['制定《行政应诉工作规则》（区政规〔2022〕3号）。', '执行《行政应诉工作规则》（区政规〔2022〕5号）。'],
  ['制定《法治社会实施方案（2021—2025年）》。', '落实《法治社会实施方案（2020—2025年）》。'],
  ['4月至10月开展道路运输执法领域专项整治。', '道路运输执法领域专项整治（5月至10月）取得实效。'],
  ['在全市法治政府建设考核中位列第2名。', '全市法治政府建设考核排名第3。'],
  ['企业开办时间压缩至0.5个工作日。', '企业开办时间仅需1个工作日。'],
  ['行政复议咨询委员会自2019年成立以来作用明显。', '行政复议咨询委员会2020年成立。'],
])('“%s” is told with another date, number or place in “%s”', (first, second) => {
  expect(toldOf(first, second)).toEqual(['a', 'b']);
});

test.each([
  ['5月8日，区政府第42次常务会议研究行政复议工作。', '6月3日，区政府第44次常务会议研究法治督察工作。'],
  ['6月召开区政府常务会议研究执法工作。', '8月召开区政府常务会议研究复议工作。'],
  ['4月至10月开展道路运输执法领域专项整治。', '5月至9月开展涉企行政检查专项整治。'],
  ['成功创建全省法治政府建设示范市。', '争创全国法治政府建设示范市。'],
  ['企业总数位居全省第2。', '医院总数位居全省第3。'],
  ['《法治政府建设实施纲要（2021—2025年）》全面落实。', '《法治社会建设实施纲要（2020—2025年）》全面落实。'],
])('“%s” and “%s” are two facts', (first, second) => {
  expect(toldOf(first, second)).toEqual([]);
});

test.each([
  ['建成区社会治理综合服务中心。', '区社会综合治理服务中心实行一站式服务。'],
  ['建立行政执法协调监督联席会议。', '行政执法监督协调联席会议解决争议3件。'],
  ['成立区行政争议化解中心。', '区行政争议调处中心化解争议32件。'],
])('“%s” is called by almost the same name in “%s”', (first, second) => {
  expect(toldOf(first, second)).toEqual(['a', 'b']);
});

test.each([
  ['成立法治政府建设领导小组。', '法治政府建设工作领导小组召开会议。'],
  ['建成区级公共法律服务中心。', '建成镇级公共法律服务中心。'],
  ['成立区行政争议化解中心。', '区矛盾纠纷化解中心运行平稳。'],
])('“%s” and “%s” are left alone', (first, second) => {
  expect(toldOf(first, second)).toEqual([]);
});

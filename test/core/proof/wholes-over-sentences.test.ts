import { heading, paragraph, proofOf, told } from './proof-of';

const rules = (text: string) => told(text).flatMap((line) => /^warning ([a-z-]+)/u.exec(line)?.[1] ?? []);

test.each([
  // What a whole is sorted by, in the next sentence or the next clauses.
  ['受理法律援助案件共76件。按类别统计，刑事案件17件，民事案件6件，行政案件51件。', 'parts-of-total'],
  ['全年排查隐患89处，按性质划分：消防隐患55处、燃气隐患13处、道路隐患30处。', 'parts-of-total'],
  ['全年受理投诉120件。从类型看，消费纠纷70件，质量问题41件。', 'parts-of-total'],
  ['全年清理文件132件：保留的22件；修改的11件；废止的46件；宣布失效的60件。', 'parts-of-total'],
  ['罚款16万元，没收违法所得22万元，罚没款合计83万元。', 'parts-of-total'],
  // What is left of it.
  ['受理复议申请37件，办结35件，结转下年4件。', 'open-cases'],
  ['交办问题63个，完成整改61个，尚有7个未完成。', 'open-cases'],
  ['确定重点任务40项，已完成36项，正在推进6项。', 'parts-of-total'],
  ['排查隐患80处，整改76处，整改率95%，剩余6处限期整改。', 'open-cases'],
  ['发现问题60个，已全部整改，整改到位58个。', 'done-of-all'],
  // More than there was.
  ['发出整改通知42份，收到整改报告44份。', 'outcome'],
  ['参考人员80人，合格83人。', 'outcome'],
  ['报名参赛单位30家，获奖33家。', 'outcome'],
  // One thing in two years, and the word of growth alone.
  ['2022年行政处罚案件251件，2023年行政处罚案件296件，同比增长26.3%。', 'growth-arithmetic'],
  ['2022年受理投诉373件，2023年470件，同比增长32.1%。', 'growth-arithmetic'],
  ['审批时间由法定20天缩短为4天，压减率68.8%。', 'growth-arithmetic'],
  ['涉企检查311次，上年为391次，同比增加。', 'growth-direction'],
  ['行政复议案件194件，较上年的164件有所减少。', 'growth-direction'],
  ['2022年败诉8件，2023年败诉5件，呈上升趋势。', 'growth-direction'],
  ['具有法律专业背景的占43%，超过一半。', 'fraction'],
  ['网上办理率为69%，近九成。', 'fraction'],
  ['行政诉讼胜诉率88%，败诉率15%。', 'figures-agree'],
  ['在司法所、社区、学校、企业5类场所设立宣传点。', 'counted-items'],
  ['与法院、检察院、公安局4家单位建立协作机制。', 'counted-items'],
  ['主要从三个方面入手：一是源头预防，二是多元化解。三是普法实。', 'counted-list'],
])('%s is told by %s', (text, rule) => {
  expect(rules(text)).toContain(rule);
});

test.each([
  '受理法律援助案件共74件。按类别统计，刑事案件17件，民事案件6件，行政案件51件。',
  '全年清理文件132件：保留的15件；修改的11件；废止的46件；宣布失效的60件。',
  '罚款16万元，没收违法所得22万元，罚没款合计38万元。',
  '受理复议申请37件，办结35件，结转下年2件。',
  '上年结转6件，新收复议申请37件，办结35件，结转下年8件。',
  '受理案件60件，调解结案50件，其中未履行4件。',
  '发现问题60个，已全部整改，整改到位60个。',
  '2022年行政处罚案件251件，2023年行政处罚案件296件，同比增长17.9%。',
  '涉企检查311次，上年为391次，同比减少。',
  '行政复议案件194件，较上年的164件有所增加。',
  '具有法律专业背景的占53%，超过一半。',
  '行政诉讼胜诉率88%，败诉率5%。',
  '与法院、检察院、公安局3家单位建立协作机制。',
  '主要从两个方面入手：一是源头预防，二是多元化解。',
])('%s is left alone', (text) => {
  expect(told(text)).toEqual([]);
});

const between = (one: string, other: string) =>
  proofOf([heading('主要举措和成效', 1, 'h', 'measures'), paragraph(one, 'a'), paragraph(other, 'b')])
    .filter(({ severity, block }) => severity !== 'hint' && block === 'b')
    .map(({ rule }) => rule);

test('a part of a total is the same where its own paragraph tells it', () => {
  const whole = '全年共开展普法宣传活动150场，其中区级部门70场、镇街80场。';
  expect(between(whole, '区级部门开展普法宣传活动76场。')).toEqual(['same-indicator']);
  expect(between(whole, '镇街组织开展普法宣传活动90场。')).toEqual(['same-indicator']);
  expect(between(whole, '区级部门开展普法宣传活动70场。')).toEqual([]);
  expect(between(whole, '上半年区级部门开展普法宣传活动36场。')).toEqual([]);
  expect(between(whole, '区级部门开展执法培训36场。')).toEqual([]);
});

test.each([
  ['上年检查127次，今年检查112次，减少25次。', 'growth-arithmetic'],
  ['今年受理140件，比上年多25件，上年为120件。', 'growth-arithmetic'],
  ['去年同期200件，今年250件，增长35%。', 'growth-arithmetic'],
  ['2022年、2023年分别办理36件、23件，两年共办理65件。', 'parts-of-total'],
  ['2022年培训58人，2023年培训54人，两年累计培训122人。', 'parts-of-total'],
  ['受理复议案件122件，涉及公安40件、市场监管29件、自然资源24件、城市管理16件。', 'parts-of-total'],
  ['共开展行政检查63次。其中，全年开展涉企行政检查75次。', 'parts-of-total'],
  ['婚姻家庭类纠纷占64%，其余46%为邻里纠纷。', 'shares-of-whole'],
  ['全区28个村均配备法律顾问，覆盖率82%。', 'whole-with-rest'],
  ['全区44个社区中40个建成调解室，实现全覆盖。', 'done-of-all'],
  ['年度计划培训31期，已培训26期，完成全年计划。', 'done-of-all'],
  ['回访企业114家，134家表示满意。', 'outcome'],
  ['安排经费240万元，支出36万元，执行率23.4%。', 'rate-arithmetic'],
  ['配备执法记录仪58台，执法人员116名，平均每3人配备1台。', 'averages'],
  ['举办两期培训班、三场专题讲座，共六场次活动。', 'figures-agree'],
  ['先后开展五次督察，上半年两次、下半年两次。', 'figures-agree'],
  ['成立三个督察组，每组四人，共十五人。', 'figures-agree'],
])('%s is told by %s too', (text, rule) => {
  expect(rules(text)).toContain(rule);
});

test.each([
  '上年检查127次，今年检查112次，减少15次。',
  '今年受理140件，比上年多20件，上年为120件。',
  '2022年、2023年分别办理36件、23件，两年共办理59件。',
  '走访企业120家，解决问题12个，涉及资金300万元。',
  '共开展行政检查63次。其中，开展涉企行政检查51次。',
  '婚姻家庭类纠纷占64%，其余36%为邻里纠纷。',
  '全区44个社区均建成调解室，实现全覆盖。',
  '年度计划培训31期，已培训31期，完成全年计划。',
  '配备执法记录仪58台，执法人员116名，平均每2人配备1台。',
  '举办两期培训班、三场专题讲座，共五场次活动。',
  '成立三个督察组，每组四人，共十二人。',
])('%s is left alone too', (text) => {
  expect(told(text)).toEqual([]);
});

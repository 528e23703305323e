import { heading, paragraph, proofOf, told } from './proof-of';

const rules = (text: string) => told(text).map((line) => line.split(':')[0]!.split(' ')[1]);

test.each([
  ['在各部门共同努力下，让全区依法行政水平稳步提高。', 'subject-lost'],
  ['活动的目的是以提高群众法治意识为目的。', 'frame-mixed'],
  ['对执法中发现的问题，被责令限期整改。', 'frame-mixed'],
  ['不断增加公共法律服务覆盖面。', 'collocation'],
  ['有效改善了违法建设势头。', 'collocation'],
  ['妥善完成了一批历史遗留问题。', 'collocation'],
  ['切实维持群众合法权益。', 'collocation'],
  ['加快应对重大突发事件能力水平。', 'collocation'],
  ['有效加快重大行政决策的规范化水平。', 'collocation'],
  ['充分发扬党委的领导作用。', 'collocation'],
  ['各部门无不没有把依法决策摆在首位。', 'negation'],
  ['首批第一次公开事项86项。', 'redundant'],
  ['执法质量的高低，有助于增强群众安全感。', 'two-sides'],
  ['责任落实与否，是完成年度任务的前提。', 'two-sides'],
  ['以“铁拳”行动抓手，深入开展专项治理。', 'frame-lost'],
  ['以“减证便民”抓手积极推行告知承诺制。', 'frame-lost'],
  ['始终把学习贯彻习近平法治思想突出位置。', 'verb-lost'],
  ['应将履行推进法治建设第一责任人职责情况领导干部个人年度述职报告。', 'verb-lost'],
  ['建立健全府院联动、检调对接的。', 'frame-lost'],
  ['召开法治政府建设专题推进2次。', 'frame-lost'],
  ['采取“线上+线下”相结合开展普法。', 'frame-lost'],
  ['我区率先标准化在全市建成复议庭审室。', 'word-order'],
  ['常务会议审议并听取了法治政府建设情况报告。', 'verb-order'],
  ['案件依法作出处罚决定、立案、调查。', 'verb-order'],
  ['清理文件、规范性文件和行政规范性文件。', 'said-twice'],
  ['检查餐饮店、饭店、食品经营单位和药店。', 'said-twice'],
  ['开展法律、宪法、民法典宣传。', 'said-twice'],
  ['对排查出的风险隐患，被全部整改到位。', 'frame-mixed'],
  ['全面落实了普法责任制得到有效加强。', 'frame-mixed'],
  ['我镇严厉整治了占道经营行为发生。', 'frame-mixed'],
  ['切实禁止不乱收费。', 'negation'],
  ['发挥了重要效果。', 'collocation'],
  ['进一步提高行政争议。', 'collocation'],
  ['坚持将合法性审核重大决策必经程序。', 'verb-lost'],
  ['对重大执法决定法制审核，确保程序合法。', 'verb-lost'],
  ['举办行政执法人员专题3期。', 'frame-lost'],
  ['建立完善行政执法与刑事司法衔接。', 'frame-lost'],
  ['组织开展以宪法为主题。', 'frame-lost'],
  ['对学生、小学生开展宣传。', 'said-twice'],
  ['制度是否健全，有利于规范执法行为。', 'two-sides'],
])('“%s” is told', (text, rule) => {
  expect(rules(text)).toContain(rule);
});

test.each([
  '在各部门共同努力下，全区依法行政水平稳步提高，让群众满意。',
  '持续跟踪重大行政决策执行情况和实施效果。',
  '加快提升应对突发事件能力水平，加大执法力度，提高服务水平。',
  '充分发挥党委的领导作用，坚决遏制违法建设势头。',
  '以“铁拳”行动为抓手，以“法治”引领发展，以“亩均论英雄”为导向。',
  '始终把法治建设摆在突出位置，将履职情况列入年度述职报告。',
  '采取线上线下相结合的方式开展普法，召开推进会议2次。',
  '我区率先在全市建成指挥中心，常务会议听取并审议了报告。',
  '学习宪法、法律，清理规章和规范性文件。',
  '对重大执法决定逐件进行法制审核，举办法律知识考试5次。',
  '健全行政执法与刑事司法衔接机制，维护社会稳定。',
  '执法质量的高低，直接关系群众切身利益。',
])('“%s” is left alone', (text) => {
  expect(rules(text)).toEqual([]);
});

const inProblems = (problems: string, measures = '稳步推进各项工作。') =>
  proofOf([
    heading('主要举措和成效', 1, 'a', 'measures'),
    paragraph(measures, 'm'),
    heading('存在的不足和原因', 1, 'b', 'problems'),
    paragraph(problems, 'p'),
  ])
    .filter(({ rule }) => rule === 'repeated-problem' || rule === 'all-and-some')
    .map(({ rule, text }) => `${rule}: ${text}`);

test.each([
  ['基层执法力量薄弱，专业人员缺乏。', '一线执法力量较弱，缺乏专业人员。'],
  ['部分干部法治思维不强，依法办事能力不足。', '一些干部依法办事能力不足，法治思维不强。'],
  ['部分执法案卷制作不规范，文书要素不全。', '执法案卷制作不够规范，一些文书要素不全。'],
])('after “%s” the problem “%s” is told twice', (first, second) => {
  expect(inProblems(`${first}普法形式单一。${second}`)).toEqual([`repeated-problem: ${second}`]);
});

test('a problem told twice in one heading with its text is told', () => {
  const again = '一线执法力量较弱，缺乏专业人员。';
  const found = proofOf([
    heading('存在的不足和原因', 1, 'b', 'problems'),
    heading(`一是基层执法力量薄弱，专业人员缺乏。${again}`, 3, 'p'),
  ]).filter(({ rule }) => rule === 'repeated-problem');
  expect(found.map(({ text }) => text)).toEqual([again]);
});

test('problems alike in form alone are two', () => {
  expect(inProblems('部分干部法治思维不强，能力不足。部分执法人员业务不精，能力不足。')).toEqual([]);
});

test.each([
  ['行政机关负责人出庭应诉率100%。', '部分行政机关负责人未按规定出庭应诉。', '未按规定出庭'],
  ['重大执法决定法制审核率达到100%。', '仍有部分重大执法决定未经法制审核即作出。', '未经法制审核'],
  ['行政执法人员全部持证上岗。', '仍有20余名执法人员未持证上岗。', '执法人员未持证'],
  ['规范性文件全部依法报送备案。', '有3件规范性文件未依法报送备案。', '文件未依法报送备案'],
  ['一村一法律顾问全覆盖。', '2个村没有聘请法律顾问。', '没有聘请法律顾问'],
])('“%s” and “%s” do not agree', (measures, problems, text) => {
  expect(inProblems(problems, measures)).toEqual([`all-and-some: ${text}`]);
});

test('what falls short of all may leave some', () => {
  expect(inProblems('部分行政机关负责人未出庭应诉。', '行政机关负责人出庭应诉率95%。')).toEqual([]);
  expect(inProblems('出庭应诉效果有待提升。', '行政机关负责人出庭应诉率100%。')).toEqual([]);
});

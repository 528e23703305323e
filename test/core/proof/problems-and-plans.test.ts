import type { Part } from '../../../core/report/part';
import { heading, paragraph, proofOf, told } from './proof-of';

const PLANS =
  '一是深入学习贯彻习近平法治思想，落实领导干部会前学法制度，抓住“关键少数”，提升运用法治思维和法治方式的能力。二是严格规范公正文明执法，组织执法人员轮训，每季度开展一次案卷评查。' +
  '三是推进“法律明白人”培养，办好宪法宣传周活动，丰富普法形式。四是健全矛盾纠纷多元化解机制，发挥行政复议主渠道作用。';

/** The problems told to go unanswered by the plans. */
const unanswered = (problems: string, plans = PLANS) =>
  proofOf([
    heading('存在的不足和原因', 1, 'a', 'problems'),
    paragraph(problems, 'p'),
    heading('下一年度主要安排', 1, 'b', 'plans'),
    paragraph(plans, 'q'),
  ])
    .filter(({ rule }) => rule === 'unanswered-problem')
    .map(({ text }) => text);

test.each([
  '部门之间数据共享不畅。信息孤岛问题突出。',
  '拖欠企业账款清偿进度偏慢。尚有6笔历史欠款未清偿。',
  '行政裁决工作推进缓慢。专业裁决人员缺乏。',
  '政府合同管理不规范。履约监管缺位。',
  '突发事件应急处置能力不强，部分街道应急预案陈旧。',
  '政务公开不够及时，部分栏目更新滞后。',
  '商事仲裁知晓度不高。',
])('the plans do not answer “%s”', (problem) => {
  const first = problem.split('。')[0]!;
  expect(unanswered(`一是普法形式单一。二是${problem}`)).toEqual([`二是${first}。`]);
});

test.each([
  '一是学法用法不够深入。二是执法队伍力量不足。三是普法针对性不强。',
  '一是依法行政意识有待加强，办事依法的观念没有完全树牢。二是信访积案化解进度慢。',
  '存在以下不足：一是执法案卷制作不够规范。二是普法形式较为单一。',
  '一是行政争议实质性化解水平不高。原因是调解力量不足。二是执法人员业务素养参差不齐。',
])('the plans answer each of “%s”', (problems) => {
  expect(unanswered(problems)).toEqual([]);
});

test('plans of a line or two are told of elsewhere', () => {
  expect(unanswered('一是数据共享不畅。二是普法形式单一。', '继续抓好各项工作。')).toEqual([]);
});

const rules = (text: string, part: Part) => told(text, { part }).map((line) => line.split(/[ :]/u)[1]);

test.each([
  '执法队伍素质仍需提高。个别环节需要进一步提升。',
  '普法形式单一。一些方面还不够到位。',
  '普法形式单一。四是工作水平有待提升。',
  '普法形式单一。工作中还存在这样那样的问题。',
  '普法形式单一。有的工作还有待进一步加强。',
  '普法形式单一。各项工作还存在一些不足。',
  '普法形式单一。有些方面做得还不够好。',
  '普法形式单一。今后需进一步改进。',
])('a problem of nothing in particular is told: “%s”', (text) => {
  expect(rules(text, 'problems')).toEqual(['vague-problem']);
});

test.each([
  '一年来，工作中还存在一些不足，主要表现在：普法形式单一。',
  '在看到成绩的同时，我们还存在一些差距。一是普法形式单一。',
  '行政执法水平有待进一步提升。',
  '个别部门学法用法不够深入。',
  '法治政府建设水平有待提升。',
  '这些问题需要在今后的工作中加以改进。',
])('“%s” names what is lacking, or leads over', (text) => {
  expect(rules(text, 'problems')).toEqual([]);
});

test.each([
  '将新增公职律师6名。',
  '拟建成执法监督平台1个。',
  '我区计划新建公共法律服务站32个。',
  '力争建成公共法律服务站32个。',
  '三是准备修订完善裁量权基准56项。',
  '准备在年内完成公共法律服务站改造12个。',
])('what is meant has no place in what was done: “%s”', (text) => {
  expect(rules(`认真履行职责。${text}`, 'measures')).toContain('other-tense');
});

test.each([
  '将新增事项纳入目录管理。',
  '将开展情况列为考核内容。',
  '拟出台的文件全部经过合法性审核。',
  '计划完成率达98%。',
  '将审批时限压缩至3日。',
  '印发方案，力争做到应审尽审。',
])('“%s” tells what was done', (text) => {
  expect(rules(`认真履行职责。${text}`, 'measures')).toEqual([]);
});

test.each([
  '组织开展了执法培训12次，培训300人次。',
  '公布了重大行政决策事项目录6项。',
  '执法监督平台已于2023年建成投用。',
  '共完成案卷评查200宗，整改问题36个。',
  '考核机制得到完善，取得显著成效。',
])('what was done has no place in the plans: “%s”', (text) => {
  expect(rules(`完善监督机制。${text}`, 'plans').some((rule) => /other-tense|plan-in-results/u.test(rule!))).toBe(true);
});

test.each([
  '组织执法人员培训4次。',
  '全年举办领导干部学法讲座不少于4次。',
  '在已建立的联席会议制度基础上，健全协作机制。',
  '推动普法质效得到提升，让群众满意度得到提高。',
  '巩固已取得的成果。',
])('“%s” may stand in the plans', (text) => {
  expect(rules(`完善监督机制。${text}`, 'plans')).toEqual([]);
});

test.each([
  '我们的经验做法被多家媒体报道，值得推广。',
  '工作热情过高，同志们太过辛苦。',
  '总体上不存在明显问题。',
  '此外，全区法治政府建设成效显著，走在全市前列，得到上级充分肯定。',
])('praise is no problem: “%s”', (text) => {
  expect(rules(`执法案卷不够规范。${text}`, 'problems')).toContain('plan-in-results');
});

test('what is added behind the last problem is one more', () => {
  expect(unanswered('一是普法形式单一。\n此外，行政裁决工作基础薄弱。裁决事项底数不清。')).toEqual([
    '此外，行政裁决工作基础薄弱。',
  ]);
});

test.each(['延长办理时限，增加证明材料。', '推动有案不移、以罚代刑。', '收窄公众参与决策渠道。', '弱化行政执法监督。'])(
  'a measure turned round is told: “%s”',
  (text) => {
    expect(rules(`完善监督机制。${text}`, 'plans')).toContain('measure-reversed');
  },
);

test.each([
  '压减办理时限，减少证明材料。',
  '严防有案不移、以罚代刑。',
  '拓宽公众参与决策渠道。',
  '防止弱化执法监督责任。',
])('“%s” is a measure', (text) => {
  expect(rules(`完善监督机制。${text}`, 'plans')).toEqual([]);
});

import type { Part } from '../../../core/report/part';
import { told } from './proof-of';

const rules = (text: string, part?: Part) =>
  told(text, { year: 2025, ...(part ? { part } : {}) }).map((line) => line.split(':')[0]!.split(' ')[1]);

test.each([
  ['抓住领导干部这个“关键多数”。', 'fixed-name'],
  ['推进“互联+监管”。', 'fixed-name'],
  ['为建设中国特色法治体系贡献力量。', 'fixed-name'],
  ['对重要工作亲自部署、重大问题亲自协调。', 'four-personally'],
  ['全面贯彻党的二十大会议精神。', 'congress-name'],
  ['全面贯彻党二十大精神。', 'congress-name'],
  ['全面落实党的二十大和二十届二、四中全会精神。', 'plenary'],
  ['学习宣传贯彻习近平总书记法治思想。', 'thought-name'],
  ['坚持以习近平法治思想为指导，深入贯彻习近平新时代中国特色社会主义思想。', 'thought-order'],
  ['贯彻习近平书记在天津考察时的重要讲话精神。', 'leader-name'],
  ['以中国式的现代化推进各项事业。', 'modernization'],
  ['发挥行政复议化解行政争议的主战场作用。', 'main-channel'],
  ['推动落实“谁执法谁守法”责任。', 'who-enforces'],
  ['做到“两个坚决维护”。', 'four-words-number'],
  ['贯彻国家总体安全观。', 'set-phrase'],
  ['完整、全面、准确贯彻新发展理念。', 'set-phrase'],
  ['推动有效市场和有为政府更好融合。', 'set-phrase'],
  ['坚持系统治理、综合治理、依法治理、源头治理。', 'series'],
  ['健全党委领导、政府负责、社会协同、公众参加、法治保障的社会治理体制。', 'series'],
  ['严格履行公众参与、专家论证、合法性审查和集体讨论决定等程序。', 'series'],
  ['全面落实行政执法公示、重大执法决定法制审核“三项制度”。', 'three-systems'],
  ['全面落实行政执法公开、执法全过程监督、重大执法决定法制审核制度。', 'three-systems'],
])('“%s” is not the set form (%s)', (text, rule) => {
  expect(rules(text)).toContain(rule);
});

test.each([
  ['为精神病人周大明（患精神分裂症）办理救助。', 'named-person'],
  ['为患有精神分裂症的申请人李建国退还罚款。', 'named-person'],
  ['调解成功李秀英与赵大勇离婚纠纷。', 'named-person'],
  ['举报人刘志强反映的问题已办结。', 'named-person'],
  ['向当事人账户（6217 0012 1002 4455 667）退还罚款。', 'personal-account'],
  ['有关情况（涉密，不宜公开）已在会上通报。', 'internal-mark'],
])('“%s” holds what is not published (%s)', (text, rule) => {
  expect(rules(text)).toContain(rule);
});

test.each([
  ['problems', '一些方面还不够到位。', 'vague-problem'],
  ['problems', '工作中还存在这样那样的不足。', 'vague-problem'],
  ['problems', '我们的经验做法被多家媒体报道，值得推广。', 'plan-in-results'],
  ['plans', '公布了重大行政决策事项目录6项。', 'other-tense'],
  ['measures', '将新增公职律师6名。', 'other-tense'],
  ['measures', '计划新建公共法律服务站32个。', 'other-tense'],
] as const)('among the %s, “%s” is told by %s', (part, text, rule) => {
  expect(rules(text, part)).toContain(rule);
});

test.each([
  ['measures', '坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻习近平法治思想。'],
  ['measures', '以中国式现代化全面推进强国建设、民族复兴伟业。'],
  ['measures', '加强重大慢性病健康管理。'],
  ['measures', '完善网格（住宅小区）治理机制。'],
  ['measures', '履行公众参与、专家论证、风险评估、合法性审查等程序。'],
  ['problems', '基层执法人员裁量尺度把握不一，影响处罚公正性。'],
  ['problems', '个别单位执法案卷制作不够规范。'],
  ['plans', '公布重大行政决策事项目录，开展案卷评查。'],
  ['measures', '将法治建设成效纳入年度考核。'],
] as const)('among the %s, “%s” is left alone', (part, text) => {
  expect(rules(text, part)).toEqual([]);
});

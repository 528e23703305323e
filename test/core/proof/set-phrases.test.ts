import { told } from './proof-of';

/** The rules that speak about one sentence of a report of 2023. */
const rules = (text: string, year = 2023) =>
  told(text, { year, hints: true }).map((line) => line.replace(/^\w+ ([\w-]+):.*$/u, '$1'));

test.each([
  ['plenary', '深入学习贯彻党的二十届大三中全会精神。', 2024],
  ['plenary', '深入学习贯彻党的20届三中全会精神。', 2024],
  ['plenary', '学习贯彻党的二十届三次全会精神。', 2024],
  ['congress-name', '认真学习党的二十大代表大会精神。'],
  ['committee-name', '贯彻全国依法治国工作会议精神。'],
  ['four-words-number', '深刻理解“两个确定”的决定性意义。'],
  ['overall-layout', '统筹推进“五位一体”战略格局。'],
  ['overall-layout', '协调推进“五个全面”战略布局。'],
  ['eleven-or-twelve', '准确把握“十一个坚决”的核心要义。'],
  ['one-plan-two-outlines', '落实“一个规划两个纲要”要求。'],
  ['three-systems', '健全重大决策法制审核制度。'],
  ['set-numeral', '深化简政放权、放管并重、优化服务改革。'],
  ['joint-building', '坚持法治国家、法治政府、法治社会一体推进。'],
  ['series', '坚持全面建设社会主义现代化国家、全面深化改革、全面从严治党、全面依法治国。'],
  ['series', '统筹推进经济建设、政治建设、社会建设、文化建设、生态文明建设。'],
  ['set-phrase', '坚持和发展新时代“枫桥精神”。'],
  ['set-phrase', '采取“四不二直”方式检查。'],
  ['two-establishes', '深刻领悟“两个确立”的决定性作用。'],
  ['one-thing', '深入推进“高效办成一类事”改革。'],
  ['set-phrase', '落实“八个五”普法规划。'],
  ['set-phrase', '坚持党政同责、一岗多责。'],
  ['set-phrase', '打造人人有责、人人尽责、人人享受的社会治理共同体。'],
  ['set-phrase', '把握习近平法治思维。'],
  ['set-phrase', '坚持全面从严管党。'],
  ['congress-name', '全面贯彻党的二十届大精神。'],
  ['set-phrase', '坚持和发展新时代枫桥“经验”。'],
  ['overall-layout', '协调推进“五位一体”总体布局、统筹推进“四个全面”战略布局。'],
  ['main-channel', '发挥行政复议化解民事争议的主渠道作用。'],
  ['set-phrase', '抓住领导干部这个“重点少数”。'],
  ['formula', '坚持稳中求快工作总基调。'],
  ['set-phrase', '坚持以群众为中心的发展思想。'],
  ['set-phrase', '办事找法、遇事依法、解决问题靠法、化解矛盾用法。'],
  ['set-phrase', '加强和坚持党的全面领导。'],
  ['committee-name', '区委依法治区领导小组召开会议。'],
  ['document-title', '落实《行政处罚法、行政强制法》。'],
  ['document-title', '国务院修订行政复议法。'],
  ['request-in-report', '持续推进平台建设，所需资金480万元请市财政予以安排。'],
  ['request-in-report', '深化示范创建，请市委依法治市办优先推荐我区。'],
  ['request-in-report', '呈请市委、市政府审批同意我镇设立综合执法中心。'],
  ['set-phrase', '落实“三个区别开来”。'],
  ['set-phrase', '落实中央九项规定精神。'],
  ['set-phrase', '服务保障“一路一带”建设。'],
  ['set-phrase', '铸牢中华民族共同体观念。'],
  ['set-phrase', '打造共建共享共治的社会治理格局。'],
  ['set-phrase', '认真贯彻习近平总书记重要批示指示精神。'],
  ['document-title', '学习《论坚持全面依法治国理政》。'],
  ['document-title', '落实《法治政府督察工作规定》。'],
  ['named-day', '开展“12·4”国家宪法宣传日活动。'],
  ['plenary', '学习贯彻党的二十届中央委员会三次全会精神。', 2024],
  ['overall-layout', '统筹推进“五位一体”和“四个全面”战略布局。'],
  ['set-phrase', '推行“证照分开”改革，建立“三书一涵”制度。'],
  ['set-phrase', '不断增强群众获得感、安全感、幸福感。'],
  ['document-title', '贯彻《中共中央关于全面推进依法治国若干问题的决定》。'],
  ['set-phrase', '推进“两法对接”，学习习近平生态文化思想。'],
  ['plan-stage', '2023年是“十四五”规划收官之年。'],
])('a set phrase miswritten is told by %s: “%s”', (rule, text, year = 2023) => {
  expect(rules(text, year)).toContain(rule);
});

test.each([
  '建议市司法局增加执法人员编制。',
  '亟需上级加大经费投入。',
  '盼上级部门加大培训力度。',
  '我区执法力量不足，请市局增派人手。',
  '希望得到市司法局的大力支持和指导。',
  '请领导审阅。',
  '请予答复。',
  '为此，申请配备执法记录仪20台。',
  '能否由市里统一采购执法装备。',
  '请尽快下达补助资金。',
  '此事项需上级拍板。',
  '请上级机关作出决定。',
  '特向市政府申请经费20万元。',
])('asking the superior has no place in a report: “%s”', (text) => {
  expect(rules(text)).toContain('request-in-report');
});

test.each([
  ['region-named', '办理香港、澳门、台湾等国外企业登记5件。'],
  ['region-named', '吸引来自美国、台湾、新加坡等国家的企业。'],
  ['region-named', '开展大陆与香港法律服务业合作。'],
  ['region-named', '加强对维族、蒙族群众的普法。'],
  ['people-named', '为智障儿童提供法律援助。'],
  ['people-named', '对上访专业户、访民开展稳控。'],
  ['region-named', '在新疆省、广西省开展协作。'],
  ['region-named', '干部赴台湾出国考察。'],
  ['restricted-document', '贯彻涉密文件精神。'],
  ['restricted-document', '（此件发至县团级）'],
  ['spoken', '各项工作基本上还可以。'],
  ['spoken', '搞了5场讲座。'],
  ['restricted-document', '学习了市纪委内部通报。'],
  ['restricted-document', '传达学习中央机密文件精神。'],
  ['restricted-document', '参考《内参》刊发的情况。'],
  ['restricted-document', '根据密件要求开展整改。'],
  ['restricted-document', '召开涉密会议研究部署。'],
])('%s tells “%s”', (rule, text) => {
  expect(rules(text)).toContain(rule);
});

test.each([
  '党的二十届三中全会会期为四天。',
  '落实中央八项规定精神，坚持共建共治共享，推进自治、法治、德治相结合。',
  '统筹推进“五位一体”总体布局、协调推进“四个全面”战略布局。',
  '开展国家宪法日、宪法宣传周、民法典宣传月和全民国家安全教育日活动。',
  '积极争取上级支持，提请区委常委会研究法治建设重大问题5个。',
  '需市级部门审批的事项由窗口转办。',
  '聚焦加强内地与港澳法律交流，服务香港、澳门和台湾同胞。',
  '与韩国、日本、台湾等国家和地区的客商洽谈。',
  '走访民情，察访民意，服务太平洋人寿保险公司和网吧。',
  '在系统内部通报典型案例，加强涉密人员管理，完善内部监督和内部审计制度。',
  '深刻领会“两个确立”的决定性意义。',
  '香港国家安全法宣传进校园，涉嫌犯罪案件移送5件。',
  '经审查，建议取消证明事项3项；当事人请求撤销行政行为。',
  '请市司法局专家开展培训3场，加强涉密文件保管。',
  '准确把握重要命题，分摊上级任务，许可多的事项集中办理。',
])('“%s” is left alone', (text) => {
  expect(told(text, { year: 2024 })).toEqual([]);
});

test.each([
  ['开展第九个国家宪法日宣传活动。', 2023],
  ['开展第十个国家宪法日宣传活动。', 2024],
  ['开展第八个全民国家安全教育日活动。', 2025],
  ['2023年是改革开放44周年。', 2023],
])('“%s” counts another year than %d', (text, year) => {
  expect(rules(text, year)).toContain('anniversary');
});

test.each([
  ['开展第十个国家宪法日、第八个全民国家安全教育日活动。', 2023],
  ['开展第十一个“12·4”国家宪法日宣传，2024年是新中国成立75周年。', 2024],
])('“%s” counts as %d does', (text, year) => {
  expect(rules(text, year)).not.toContain('anniversary');
});

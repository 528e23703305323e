import { told } from './proof-of';

test.each([
  ['截止2023年底，共办理案件120件。', ['error deadline-word: 截止 → 截至']],
  ['统一布署全区工作。', ['error wrong-word: 布署 → 部署']],
  ['建设法制政府。', ['error wrong-word: 法制政府 → 法治政府']],
  ['教育及其它部门参加。', ['error wrong-word: 其它 → 其他']],
  ['建立工作台帐。', ['error wrong-word: 台帐 → 台账']],
  ['坚持人民当家做主。', ['error wrong-word: 人民当家做主 → 人民当家作主']],
  ['深入学习习近平法治恩想。', ['error formula: 习近平法治恩想']],
  ['以习近平新时代特色社会主义思想为指导。', ['error formula: 习近平新时代特色社会主义思想']],
  ['推进严格、规范、公正、文明执法。', ['error enforcement-four-words: 严格、规范、公正、文明执法']],
  ['坚定“四个意识”。', ['error four-words-verb: 坚定“四个意识”']],
  ['落实党中央国务院部署。', ['error central-pause: 党中央国务院']],
  ['区委依法治区委员会召开会议。', ['error committee-name: 区委依法治区委员会']],
  ['发挥行政复议化解行政争议主阵地作用。', ['error formula: 行政复议化解行政争议主阵地作用']],
  ['推进科学立法、公正司法、严格执法、全民守法。', ['error series: 科学立法、公正司法、严格执法、全民守法']],
  [
    '建设职能科学、权责法定、执法严明、公开公正、智能高效、人民满意的法治政府。',
    ['error series: 职能科学、权责法定、执法严明、公开公正、智能高效、人民满意'],
  ],
  ['落实行政执法“四项制度”。', ['error formula: 行政执法“四项制度”']],
  ['统筹推进行政执执法监督。', ['warning odd-character: 执执 → 执']],
  ['统筹推进行政政执法监督。', ['warning odd-character: 政政 → 政']],
  ['严格规范范执法。', ['warning odd-character: 范范 → 范']],
  ['加快法治政府设建步伐。', ['warning odd-character: 设建 → 建设']],
  ['健全联系群众度制。', ['warning odd-character: 度制 → 制度']],
  ['重大行政决厕公布以后听取意见。', ['warning odd-character: 厕 → 策']],
  ['妥善处置突发件事。', ['warning odd-character: 件事 → 事件']],
  ['规范府政信息公开。', ['warning swapped-word: 府政 → 政府']],
  ['完善重大政行决策程序。', ['warning swapped-word: 政行 → 行政']],
  ['统筹推进法治府政建设。', ['warning swapped-word: 府政 → 政府']],
])('“%s” is told', (text, findings) => {
  expect(told(text)).toEqual(findings);
});

test.each([
  '认真做好这件事，办成群众关心的几件事，两件事情都有着落。',
  '截至2023年底，共办理案件120件，报名日期截止。',
  '区司法局法制科开展重大执法决定法制审核，配强法制机构人员，《法制日报》予以报道。',
  '公布属于国家所有的档案，法律顾问提供意见，账号信息已经过核实。',
  '坚持“依法治国、依法执政、依法行政共同推进，法治国家、法治政府、法治社会一体建设”。',
  '增强“四个意识”、坚定“四个自信”、做到“两个维护”。',
  '强化公众参与、专家论证和风险评估实效作用。',
  '将“互联网+”督查平台作为密切联系群众主阵地。',
  '落实“谁执法、谁普法”普法责任制，行政机关负责同志出庭应诉。',
  '认真学习习近平法治思想，邀请法院行政庭庭长授课，可以以书面形式向社会公开开设账户的情况。',
  '行政执法执行标准统一，行政行为合法，改进推动方式，公办学校，群众关注度高的事项，开设建设法治专栏。',
  '落实“战区制、主官上、权下放”，深入开展以案释法，为300多个上会议题出具审核意见。',
  '财政行为规范，省政府政策落地，司法执行有力。',
  '取得实实在在的成效，为了了解情况，组织和和平区开展联动。',
])('“%s” is left alone', (text) => {
  expect(told(text)).toEqual([]);
});

test('a standard expression is never changed by itself', () => {
  for (const line of told('推进科学立法、公正司法、严格执法、全民守法，做到“四个意识”。'))
    expect(line).not.toContain('→');
});

test.each([
  ['党政主要负责人认真履行推进法治建设第一责任人职责。', 2023],
  ['以述法全覆盖推动法治建设第一责任人职责落地见效。', 2023],
  ['全面贯彻党的二十大和二十届一中全会精神。', 2022],
  ['深入学习贯彻党的二十大和二十届三中全会精神。', 2024],
  ['扎实推进法治城区、法治政府、法治社会一体建设。', 2023],
  ['全镇形成严格执法、公正司法、全民守法的良好氛围。', 2023],
  ['强化与市区法院提前对接、与区政府办及时衔接。', 2023],
])('“%s” is said so in %i', (text, year) => {
  expect(told(text, { year })).toEqual([]);
});

test('“十一个坚持” is right until 2024 and “十二个坚持” from 2025', () => {
  expect(told('领会“十一个坚持”。', { year: 2024 })).toEqual([]);
  expect(told('领会“十一个坚持”。', { year: 2025 })).toEqual(['warning eleven-or-twelve: “十一个坚持”']);
  expect(told('领会“十二个坚持”。', { year: 2025 })).toEqual([]);
  expect(told('领会“十二个坚持”。', { year: 2024 })).toEqual(['warning eleven-or-twelve: “十二个坚持”']);
});

test('the outline of 2015—2020 and the three-year plan are told once they have run out', () => {
  expect(told('落实《法治政府建设实施纲要（2015—2020年）》。')).toEqual([
    'warning old-outline: 《法治政府建设实施纲要（2015—2020年）》',
  ]);
  expect(told('实施提升行政执法质量三年行动计划。', { year: 2025 })).toEqual([]);
  expect(told('实施提升行政执法质量三年行动计划。', { year: 2026 })).toEqual([
    'warning old-action-plan: 提升行政执法质量三年行动计划',
  ]);
});

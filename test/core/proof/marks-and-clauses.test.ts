import { heading, paragraph, proofOf, told } from './proof-of';

test.each([
  ['累计完成率100%,2474项全部办结。', ['error half-width: , → ，']],
  ['覆盖率达100%.全区执法队伍建设持续加强。', ['error half-width: . → 。']],
  ['推行说服教育、劝导示范，行政指导等非强制执法手段。', ['warning list-comma: ， → 、']],
  ['在深化改革、推动发展、化解矛盾、维护稳定，应对风险等方面有成效。', ['warning list-comma: ， → 、']],
  ['组织法院、检察院、公安，公证等单位参加。', ['warning list-comma: ， → 、']],
  ['统筹人民调解、行政调解；司法调解、仲裁等力量。', ['warning list-comma: ； → 、']],
  ['覆盖区、街道，社区三级。', ['warning list-comma: ， → 、']],
  ['为了履行法治建设第一责任人职责。加强组织领导。', ['warning sentence-cut: 为了履行法治建设第一责任人职责。']],
  ['公开信息17条。依托申请公开受理平台。收到申请38件。', ['warning sentence-cut: 依托申请公开受理平台。']],
  ['严格规范性文件管理，按照市、区管理要求；开展后评估工作。', ['warning sentence-cut: 按照市、区管理要求；']],
  [
    '2023年，某区司法局在市委、市政府的坚强领导下。全面推进依法治区。',
    ['warning sentence-cut: 某区司法局在市委、市政府的坚强领导下。'],
  ],
  ['区长强调：“要守住法治底线。”。', ['error doubled-mark: 。 → ']],
  ['落实“互联网＋＋监管”要求。', ['error latin-comma-list: ＋＋']],
  ['推进“双随机·一公开”监管。', ['error random-open: 双随机·一公开']],
  ['公示《“某区规范性文件制定主体清单”》。', ['warning nested-title: 《“某区规范性文件制定主体清单”》']],
  ['出台«某区普法工作意见»。', ['error angle-brackets: «某区普法工作意见» → 《某区普法工作意见》']],
  ['按照《某区法治政府建设实施纲要》（2021—2025年）推进工作。', ['warning title-marks: 》（2021—2025年）']],
  ['2023年。我区深入推进法治政府建设。', ['warning sentence-cut: 2023年。']],
  ['截至2023年底；共受理案件12件。', ['warning sentence-cut: 截至2023年底；']],
  ['在区委的坚强领导下、全区上下共同努力，取得成效。', ['warning sentence-cut: 在区委的坚强领导下、']],
  ['成效明显。虽然取得了一定成绩。但与上级要求仍有差距。', ['warning sentence-cut: 虽然取得了一定成绩。']],
  ['办结率100%、群众满意度显著提升。', ['warning pause-between-clauses: 、 → ，']],
  ['工作扎实推进.。', ['error empty-marks: . → ']],
])('“%s” is told', (text, findings) => {
  expect(told(text)).toEqual(findings);
});

test.each([
  '共1,234件，开放时间为9:00—17:00。',
  '深化改革、推动发展，化解矛盾、维护稳定。',
  '加强教育、培训，完善制度、机制。',
  '整合司法、信访等力量，人民调解、行政调解、司法调解协调联动。',
  '强化普法宣传，法律明白人、网格员等队伍不断壮大。',
  '贯彻党的十九届二中、三中、四中全会精神，紧紧围绕市委、市政府部署。',
  '为优化营商环境、保障群众权益，我区出台措施12条。',
  '工作扎实。按照热线工单办结处理办法要求办结转派事项。',
  '成效明显。通过国家级示范区验收。',
])('“%s” is left alone', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['一是抓学习，开会三次。第二，抓培训，办班五期。三是抓考核，全年两次。', '第二，'],
  ['一是抓学习，开会三次。二是抓培训，办班五期。再次，抓考核，全年两次。', '再次，'],
  ['一是抓学习，开会三次；二要抓培训，办班五期；三是抓考核，全年两次。', '二要'],
  ['首先，抓学习，开会三次。二是抓培训，办班五期。', '二是'],
])('“%s” mixes two kinds of ordinals', (text, words) => {
  expect(told(text)).toEqual([`warning list-order: ${words}`]);
});

test.each([
  '第一，抓学习。一是开会，二是交流。第二，抓培训。一是办班，二是考试。',
  '首先，抓学习，一是开会三次，二是交流五次。其次，抓培训。最后，抓考核。',
])('“%s” has one list inside another', (text) => {
  expect(told(text)).toEqual([]);
});

test('a run-in heading that lost its stop is much longer than its fellows', () => {
  const runIn = (head: string, body: string, id: string) => ({
    ...heading('', 2, id),
    runIn: true,
    children: [{ text: head, head: true }, { text: body }],
  });
  const blocks = [
    heading('主要举措', 1, 'h', 'measures'),
    runIn('强化组织领导。', '专题研究3次。', 'a'),
    runIn('规范执法流程制定全过程记录办法，开展执法培训、执法检查和案卷评查工作。', '评查案卷30份。', 'b'),
    runIn('加强普法宣传。', '开展活动30场。', 'c'),
    paragraph('全年未发生错案。'),
  ];
  expect(proofOf(blocks as never).map(({ rule, block }) => `${rule} ${block}`)).toEqual(['heading-run-on b']);
});

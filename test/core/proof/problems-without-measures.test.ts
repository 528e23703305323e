import { heading, paragraph, proofOf } from './proof-of';

const PLANS =
  '一是深入学习贯彻习近平法治思想，落实领导干部会前学法制度，抓住“关键少数”，提升运用法治思维和法治方式的能力。二是严格规范公正文明执法，组织执法人员轮训，每季度开展一次案卷评查。' +
  '三是推进“法律明白人”培养，办好宪法宣传周活动，丰富普法形式。四是健全矛盾纠纷多元化解机制，发挥行政复议主渠道作用。';

function toldIn(rule: string, problems: readonly string[], plans = PLANS): string[] {
  return proofOf([
    heading('存在的不足和原因', 1, 'a', 'problems'),
    ...problems.map((text, i) => paragraph(text, `p${i}`)),
    heading('下一年度主要安排', 1, 'b', 'plans'),
    paragraph(plans, 'q'),
  ])
    .filter((finding) => finding.rule === rule)
    .map(({ text }) => text);
}
const unanswered = (...problems: string[]) => toldIn('unanswered-problem', problems);

describe('a problem goes unanswered wherever it is put', () => {
  test('as the first of a list behind its lead', () => {
    const lead = '回顾过去一年，法治政府建设还存在一些不足，主要表现在：';
    expect(unanswered(`${lead}一是行政裁决工作开展不平衡。二是普法形式较为单一。`)).toEqual([
      '一是行政裁决工作开展不平衡。',
    ]);
  });

  test.each(['此外', '除此之外', '同时', '与此同时', '值得注意的是', '其三'])('as a last sentence: %s', (word) => {
    const added = `${word}，对司法建议的办理反馈不够及时。`;
    expect(unanswered(`一是学法用法不够深入。二是普法形式较为单一。${added}`)).toEqual([added]);
  });

  test.each(['从督察情况看', '市委依法治市办反馈'])('as a paragraph of its own: %s', (word) => {
    expect(
      unanswered('一是学法用法不够深入。二是普法形式较为单一。', `${word}，涉企行政检查频次偏高，重复检查较多。`),
    ).toEqual(['涉企行政检查频次偏高，重复检查较多。']);
  });

  test('and what goes on within a paragraph is of the problem before it', () => {
    expect(unanswered('一是普法形式较为单一。同时，政务公开栏目更新不够及时。这些问题还不同程度存在。')).toEqual([]);
  });

  test.each([
    '回顾过去一年，还存在一些不足，主要表现在：一是执法案卷制作不够规范。二是普法形式较为单一。',
    '一是学法用法不够深入。二是普法形式较为单一。同时，执法人员业务素养参差不齐。',
  ])('“%s” is answered', (text) => expect(unanswered(text)).toEqual([]));
});

describe('a measure against a problem of which nothing is said', () => {
  const problems = [
    '一是学法用法不够深入，少数领导干部运用法治思维和法治方式解决问题的能力有待提升，会前学法还停留在领学文件、传达精神的层面。',
    '二是普法形式较为单一，青年群体参与度不高，普法产品与群众需求结合得还不够紧密，新媒体运用不多。',
  ];
  const unstated = (plans: string) => toldIn('unstated-problem', problems, `${PLANS}${plans}`);

  test.each([
    '针对应急演练流于形式的问题，开展专项整治。',
    '着力解决“涉企行政检查频次偏高”这一突出问题。',
    '针对前述拖欠企业账款清偿不及时等问题，逐项制定整改措施。',
    '围绕解决行政复议调解率偏低的问题，研究制定方案。',
  ])('“%s”', (text) => expect(unstated(text)).toHaveLength(1));

  test.each([
    '针对普法形式单一、针对性不强的问题，制作微视频20部。',
    '针对学法用法不够深入的问题，修订学法制度。',
    '针对上述问题，逐项制定整改措施。',
    '坚持问题导向，着力解决群众急难愁盼问题。',
  ])('“%s” is no such', (text) => expect(unstated(text)).toEqual([]));
});

import { heading, paragraph, proofOf, told } from './proof-of';

const rules = (text: string) => told(text, { part: 'measures' }).map((line) => line.split(' ')[1]);

test.each([
  '全年办理行政复议案件若干件，依法作出决定。',
  '全年办理行政复议案件多件，依法作出决定。',
  '全年办理一批行政复议案件，依法作出决定。',
  '全年办理大量行政复议案件，依法作出决定。',
  '全年办理一定数量的行政复议案件，全部审结。',
  '全年办理行政复议案件较多，全部审结。',
  '组织依法行政培训多次，提升能力。',
  '举办执法培训班若干期，培训人数众多。',
  '行政机关负责人出庭应诉率保持较高水平。',
  '人大代表建议办结率很高，群众反映较好。',
  '制定行政规范性文件多件，开展合法性审核。',
  '主动公开政府信息多条，办理依申请公开数十件。',
  '动态调整权责清单，增加多项、修改多项、删除多项。',
])('what should be counted is not: “%s”', (text) => expect(rules(text)).toContain('vague-figure:'));

test.each([
  '区政府多次召开会议研究部署。',
  '化解了一批信访积案。',
  '成功应对多起自然灾害。',
  '培训执法人员110多次，累计2000多人。',
  '出台促进民营经济发展若干措施。',
  '涉及多个部门、多项工作。',
  '群众满意度稳步提升。',
  '行政诉讼败诉率持续下降。',
  '打造审批事项少、办事效率高、服务质量优的环境。',
])('“%s” is left alone', (text) => expect(rules(text)).not.toContain('vague-figure:'));

test('the whole clause is quoted', () => {
  const text = '对多件规范性文件草案进行合法性审核，提出修改意见52条。';
  expect(told(text, { part: 'measures' })).toEqual(['warning vague-figure: 对多件规范性文件草案进行合法性审核']);
});

test('problems may speak of many', () => {
  expect(told('群众反映的意见较多，办结率较低。', { part: 'problems' }).join()).not.toContain('vague-figure');
});

const ofCause = (cause: string) =>
  proofOf([
    heading('存在的不足和原因', 1, 'a', 'problems'),
    paragraph('执法案卷制作不规范，文书填写有漏项。', 'p'),
    paragraph(cause, 'q'),
    heading('下一年度安排', 1, 'b', 'plans'),
  ])
    .filter(({ rule }) => rule === 'vague-problem')
    .map(({ text }) => text);

test.each([
  '造成上述问题的原因是多方面的，既有客观原因，也有主观原因。',
  '究其原因，主要是思想认识还不够到位、工作力度还不够大。',
  '分析原因，既有历史因素，也有现实因素，需要引起高度重视。',
  '产生上述问题的原因比较复杂，我们将认真研究解决。',
  '究其原因，是多种因素共同作用的结果。',
  '究其原因，主要是重视不够、落实不力。',
])('no cause is told in “%s”', (cause) => expect(ofCause(cause)).toEqual([cause]));

test.each([
  '究其原因，主要是法制审核人员配备不足、培训计划与业务脱节。',
  '造成上述问题的原因是多方面的：一是法制审核岗位编制少；二是考核结果运用不充分。',
  '究其原因，一是思想重视程度不够。二是人员配备不足。',
  '究其根源，在于考核指挥棒作用发挥不够，压力传导层层递减。',
])('a cause is told in “%s”', (cause) => expect(ofCause(cause)).toEqual([]));

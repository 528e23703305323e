import type { Part } from '../../../core/report/part';
import { heading, paragraph, proofOf, told } from './proof-of';

const rules = (text: string, part: Part) => told(text, { part }).map((line) => line.split(/[ :]/u)[1]!);

describe('what belongs elsewhere than among the problems', () => {
  test.each([
    '下一步，我区将加大培训力度，切实提升执法水平。',
    '今后，要进一步健全制度，压实各方责任。',
    '后续将持续推进执法规范化建设。',
    '对此，我们将进一步加强培训。',
    '上述问题主要是上级支持力度不够造成的。',
    '以上不足完全是客观条件限制所致，与主观努力无关。',
    '这些问题各地普遍存在，不足为奇。',
    '问题的产生主要怪群众法律意识淡薄。',
  ])('“%s”', (text) => expect(rules(`执法案卷制作不规范。${text}`, 'problems')).toContain('other-part'));

  test.each([
    '受编制等因素制约，专业法制审核人员引进困难。',
    '上年度反馈的5个问题已整改4个，剩余1个正在推进。',
    '针对以上不足，我们将认真加以解决。',
    '问题产生既有客观原因，也有主观原因。',
  ])('“%s” may stand there', (text) =>
    expect(rules(`执法案卷制作不规范。${text}`, 'problems')).not.toContain('other-part'),
  );

  test('a section that tells problems and measures together is left alone', () => {
    const blocks = [
      heading('存在的不足及下一步打算', 1, 'h', 'problems'),
      paragraph('执法案卷制作不规范。下一步，将加大培训力度。'),
    ];
    expect(proofOf(blocks).filter(({ rule }) => rule === 'other-part')).toEqual([]);
  });
});

test.each([
  '存在的主要不足是普法针对性不强、覆盖面不广。',
  '目前仍存在执法不规范、不文明现象。',
  '不过，基层法制审核人员短缺的矛盾依然突出。',
  '执法人员数量不足，难以满足工作需要。',
  '问题主要表现在执法人员业务不精。',
])('a problem does not belong among the measures: “%s”', (text) =>
  expect(rules(`扎实推进各项工作。${text}`, 'measures')).toContain('plan-in-results'),
);

test.each([
  ['针对执法人员短缺的矛盾，下沉执法人员96名。', 'measures'],
  ['着力破解程序不够规范问题，整改案卷23份。', 'measures'],
  ['在已完成“一件事”改革的基础上，再推出10个集成事项。', 'plans'],
] as const)('“%s” may stand in %s', (text, part) => expect(rules(text, part)).toEqual([]));

describe('requests to those above', () => {
  test.each([
    '望上级尽快批复我区执法改革方案。',
    '推进执法规范化建设，盼予解决。',
    '请市财政局足额保障办案经费。',
    '为此，请求增拨执法装备购置经费。',
    '特申请将我区列入试点范围。',
    '请审示。',
    '建议市司法局牵头开展执法人员轮训。',
    '请予协助为感。',
    '呼吁尽快修订地方性法规。',
    '提请市委、市政府研究解决执法队伍编制问题。',
  ])('“%s”', (text) => expect(rules(text, 'plans')).toContain('request-in-report'));

  test.each([
    '邀请上级部门专家来区授课。',
    '提请区政府常务会议审议规范性文件12件。',
    '定期向市委依法治市办报送工作情况，请市司法局专家开展评查。',
    '申请市级专项资金30万元用于执法装备更新。',
    '需要上级统筹的事项协调不够及时。',
    '呼吁全社会尊法守法。',
  ])('“%s” is no request', (text) => expect(rules(text, 'measures')).not.toContain('request-in-report'));
});

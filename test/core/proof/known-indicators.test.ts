import { heading, paragraph, proofOf } from './proof-of';

type Part = 'measures' | 'duties' | 'problems';

/** What the warnings say of a paragraph of a part, behind another of the measures. */
function told(one: string, other: string, part: Part = 'duties'): string[] {
  return proofOf([
    heading('主要举措和成效', 1, 'h1', 'measures'),
    paragraph(one, 'a'),
    ...(part === 'measures' ? [] : [heading('另一部分', 1, 'h2', part)]),
    paragraph(other, 'b'),
  ])
    .filter(({ severity, block }) => severity !== 'hint' && block === 'b')
    .map(({ rule }) => rule);
}

test.each([
  ['调解各类矛盾纠纷186件。', '全年共调处矛盾纠纷168件。'],
  ['受理行政复议申请86件。', '收到行政复议申请68件。'],
  ['办理行政处罚案件320件。', '全年作出行政处罚302件。'],
  ['开展涉企行政检查142次。', '入企检查124次。'],
  ['举办行政执法人员培训班12期。', '组织执法培训15期。'],
  ['累计培训行政执法人员860人次。', '参训执法人员806人次。'],
  ['开展普法宣传活动64场。', '组织法治宣传46场次。'],
  ['审核各类合同120份。', '合法性审查合同102份。'],
  ['合法性审核行政规范性文件18件。', '对16件行政规范性文件进行合法性审核。'],
  ['评查行政执法案卷240卷。', '抽查执法案卷204卷。'],
  ['行政机关负责人出庭应诉24人次。', '负责人出庭42次。'],
  ['拥有公职律师52名。', '配备公职律师25名。'],
  ['办理法律援助案件310件。', '提供法律援助301件。'],
  ['主动公开政府信息1250条。', '发布政府信息1205条。'],
  ['承办人大代表建议62件。', '办理人大代表建议26件。'],
  ['政府常务会议会前学法12次。', '常务会学法10次。'],
  ['持证执法人员430人。', '持有行政执法证403人。'],
  ['法治督察发现问题36个。', '督察反馈问题63个。'],
  ['发出行政执法监督意见书14份。', '制发执法监督建议书16份。'],
])('%s … %s is one count told in two ways', (one, other) => {
  expect(told(one, other)).toContain('same-indicator');
});

test.each([
  ['调解各类矛盾纠纷186件。', '全年共调处矛盾纠纷186件。'],
  ['调解各类矛盾纠纷186件。', '线上调处矛盾纠纷18件。'],
  ['办理行政处罚案件320件。', '市场监管领域作出行政处罚32件。'],
  ['受理法律援助310件。', '办结法律援助280件。'],
  ['开展普法宣传活动64场。', '上半年，开展普法宣传30场。'],
  ['组织执法培训12期。', '2021年，组织执法培训9期。'],
  ['审核各类合同120份。', '审核重大合同12份。'],
  ['累计培训行政执法人员860人次。', '培训街道执法人员60人次。'],
])('%s … %s are two counts', (one, other) => {
  expect(told(one, other).filter((rule) => rule === 'same-indicator')).toEqual([]);
});

test('within one part figures far apart are two counts', () => {
  expect(told('培训执法人员2300人次。', '全年执法人员培训615人次。', 'measures')).not.toContain('same-indicator');
  expect(told('培训执法人员2300人次。', '全年执法人员培训2330人次。', 'measures')).toContain('same-indicator');
});

import { told } from './proof-of';

const rules = (text: string) => told(text).map((line) => line.split(':')[0]);

test.each([
  '组织干部傍听庭审15次。',
  '督促当事人按期交讷罚款。',
  '骋请特邀行政执法监督员30名。',
  '推广电子印张应用。',
  '抽凋业务骨干组成专班。',
  '编印宣传手册，发放宣传拆页。',
  '对轻微违法依法从经处罚。',
  '配备执法记录议469台。',
  '一是统筹堆进各项工作。',
  '二是高高质量完成各项任务。',
])('a word of the field with one wrong character: “%s”', (text) => {
  expect(told(text).some((line) => line.startsWith('warning') || line.startsWith('error'))).toBe(true);
});

test.each(['将近平法治思想纳入学习。', '深入学习贯彻近平法治思想。', '将习法治思想纳入学习。'])(
  'a name that has lost a character: “%s”',
  (text) => {
    expect(rules(text)).toContain('error leader-name');
  },
);

test.each([
  ['明确个部门联络人。', 'warning wrong-word'],
  ['以是党政主要领导以身作则。', 'warning wrong-word'],
  ['一事加强组织领导。', 'warning wrong-word'],
  ['公布重大行政决策事项2顷。', 'warning wrong-word'],
  ['接收政府信息公开申请38间。', 'warning wrong-word'],
])('一是, 各 and measures taken for another word: “%s”', (text, rule) => {
  expect(rules(text)).toContain(rule);
});

test.each([
  '协调20个部门、6个街道联合检查。',
  '由单个部门、首个单位牵头。',
  '一事一议，一事加分不重复。',
  '耕地面积25公顷，学校新建教室12间。',
  '学习法治思想，见习法官参加庭审。',
])('the same words where they are right are left alone: “%s”', (text) => {
  expect(rules(text).filter((rule) => /wrong-word|leader-name/u.test(rule!))).toEqual([]);
});

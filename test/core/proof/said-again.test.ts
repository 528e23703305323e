import { heading, paragraph, proofOf, told } from './proof-of';

const rules = (text: string) => told(text).map((line) => line.split(':')[0]!.split(' ')[1]);

test.each<[string, string]>([
  ['动态调整权责清单，共计增加15项，共计增加15项，修改50项。', 'repeated-phrase'],
  ['主动评价率98%，差评整改率100%，差评整改率100%。', 'repeated-phrase'],
  ['一是加强统筹部署。召开会议3次。二是加强统筹部署。开展督察2次。', 'repeated-point'],
])('“%s” is told by %s', (text, rule) => {
  expect(rules(text)).toContain(rule);
});

test.each([
  '一是加强统筹部署。召开会议3次。二是强化督促落实。开展督察2次。',
  '一审胜诉5件，二审胜诉5件，共10件。',
  '一是强化监督。开展评查。二是规范执法。强化监督，提升质量。',
])('“%s” is left alone', (text) => {
  expect(rules(text)).toEqual([]);
});

const near = (first: string, second: string, part: 'measures' | 'plans' = 'measures') =>
  proofOf([
    heading('主要举措和成效', 1, 'h', 'measures'),
    paragraph(first),
    ...(part === 'plans' ? [heading('下一步安排', 1, 'i', 'plans')] : []),
    paragraph(second, 'q'),
  ]).filter(({ rule }) => rule === 'near-sentence').length;

test('a sentence that stands again in the part with a word or two changed is told', () => {
  expect(
    near(
      '综合运用多元化解决手段，指导各相关单位建立制度、明晰职责，着力提升行政调解工作效能。',
      '综合运用多元化解决手段，指导各相关单位健全制度、明晰职责，着力提高行政调解工作效能。',
    ),
  ).toBe(1);
});

test('what another body did, other figures, and what is planned in like words are left alone', () => {
  const done = '镇党委组织执法人员开展业务培训五场，细化任务清单，推动各项工作落到实处。';
  expect(near(done, done.replace('镇党委', '司法所'))).toBe(0);
  expect(near(done.replace('五', '5'), done.replace('五', '8'))).toBe(0);
  expect(near(done, done.replace('开展', '继续开展').replace('推动', '促进'), 'plans')).toBe(0);
});

test('现将……报告如下 is said once', () => {
  const opening = proofOf([
    paragraph('现将有关工作情况报告如下。现将2023年法治政府建设工作情况报告如下：'),
    heading('主要举措和成效', 1, 'h', 'measures'),
    paragraph('现将案卷评查情况报告如下：', 'q'),
  ]).filter(({ rule }) => rule === 'repeated-opening');
  expect(opening.map(({ block }) => block)).toEqual(['p']);
});

import { heading, paragraph, proofOf } from './proof-of';

const long = (id: string) => paragraph('全区行政执法队伍建设得到加强，执法质量稳步提升，群众满意度不断提高。', id);
const stray = (...lines: string[]) =>
  proofOf([
    heading('主要举措和成效', 1, 'h', 'measures'),
    long('a'),
    ...lines.flatMap((line, i) => [paragraph(line, `l${i}`), long(`b${i}`)]),
    heading('存在的不足和原因', 1, 'i', 'problems'),
    long('c'),
  ])
    .filter(({ rule }) => rule === 'stray-line')
    .map(({ text }) => text);

test.each([
  '相关链接',
  '阅读：356次',
  '（下转第5页）',
  '0115版',
  '副本',
  '目录',
  '模板使用说明',
  '报告正文',
  '张三',
  '2024年1月15日修改',
])('the line “%s” between paragraphs is told', (line) => {
  expect(stray(line)).toEqual([line]);
});

test.each(['全面加强队伍建设', '2024年主要工作', '表1 行政执法情况', '执法情况统计表', '完善执法机制。', '具体如下：'])(
  'the line “%s” is left alone',
  (line) => {
    expect(stray(line)).toEqual([]);
  },
);

test('a report with many such lines has headings without numbers', () => {
  expect(stray('做法', '成效', '体会')).toEqual([]);
});

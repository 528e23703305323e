import { recognise } from '../../../core/intake/recognise';
import { sourceFromText } from '../../../core/intake/text-source';
import { numberedIds } from '../../../core/report/ids';

const typesOf = (...lines: string[]) =>
  recognise(sourceFromText(lines.join('\n')), numberedIds()).blocks.map(({ type }) => type);

test('numbered sentences with nothing below them are text, the last ones before the closing too', () => {
  expect(
    typesOf(
      '三、存在的不足和原因',
      '（一）执法人员业务能力不足，主要原因是培训不够。',
      '（二）普法形式单一。',
      '四、下一年度主要安排',
      '（一）开展业务培训，6月底前完成全员轮训，由司法局牵头。',
      '（二）创新普法形式，9月底前建成普法基地3个，由司法局牵头。',
      '特此报告。',
    ),
  ).toEqual(['heading', 'paragraph', 'paragraph', 'heading', 'paragraph', 'paragraph', 'paragraph']);
});

test('headings that end with a full stop stay headings where text stands below them', () => {
  expect(
    typesOf(
      '三、存在的不足和原因',
      '（一）执法人员业务能力不足，培训不够。',
      '部分执法人员没有参加培训。',
      '（二）普法形式单一。',
      '普法以发放资料为主。',
    ),
  ).toEqual(['heading', 'heading', 'paragraph', 'heading', 'paragraph']);
});

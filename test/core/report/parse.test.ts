import { parseReport } from '../../../core/report/parse';
import { heading, line, paragraph, reportOf, runIn } from '../../support/reports';

const good = () =>
  reportOf([line('title', '题'), heading(1, '举措', 'measures'), runIn(2, '小标题。', '正文'), paragraph('段')]);

test('a good report passes unchanged', () => {
  const report = good();
  expect(parseReport(report)).toEqual(report);
});

test('fields and marks of a later version are kept', () => {
  const report = {
    ...good(),
    stage: '初稿',
    blocks: [{ ...paragraph('段'), colour: 'red', children: [{ text: '段', later: 1 }] }],
  };
  expect(parseReport(report)).toEqual(report);
});

test('a report without a format is of the first one', () => {
  const { format: _, ...old } = good();
  expect(parseReport(old).format).toBe(1);
});

test('a report of a newer format is refused as such', () => {
  expect(() => parseReport({ ...good(), format: 2 })).toThrow(expect.objectContaining({ code: 'newer-report' }));
});

test.each<[string, unknown]>([
  ['report', null],
  ['blocks', { ...good(), blocks: {} }],
  ['blocks[0].level', { ...good(), blocks: [{ ...heading(1, 'x'), level: 5 }] }],
  ['blocks[0].part', { ...good(), blocks: [{ ...heading(1, 'x'), part: 'summary' }] }],
  ['blocks[0].type', { ...good(), blocks: [{ id: 'a', type: 'picture', children: [{ text: '' }] }] }],
  ['blocks[0].children', { ...good(), blocks: [{ id: 'a', type: 'paragraph', children: [] }] }],
  ['blocks[0].children[0].text', { ...good(), blocks: [{ id: 'a', type: 'paragraph', children: [{}] }] }],
  [
    'blocks',
    {
      ...good(),
      blocks: [
        { ...paragraph('x'), id: 'a' },
        { ...paragraph('y'), id: 'a' },
      ],
    },
  ],
  ['blocks', { ...good(), blocks: [line('title', 'x'), line('title', 'y')] }],
  ['year', { ...good(), year: '2025' }],
  ['comments[0].text', { ...good(), comments: [{ id: 'c', author: '', at: '' }] }],
])('the error names the field: %s', (field, value) => {
  expect(() => parseReport(value)).toThrow(
    expect.objectContaining({ code: 'invalid-report', details: expect.objectContaining({ field }) }),
  );
});

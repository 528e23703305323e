import { redline } from '../../../core/suggest/redline';
import { countChanges } from '../../../core/version/count-changes';
import type { Block } from '../../../core/report/block';
import { diff, heading, paragraph } from '../merge/texts';

const by = { id: 'r', author: '王五', at: '' };
const changes = (before: Block[], after: Block[]) => countChanges(redline(before, after, by, diff));

test('words put in and taken out are counted by the paragraphs they are in', () => {
  const before = [paragraph('a', '全年办理案件12件。'), paragraph('b', '开展培训3次。')];
  expect(changes(before, [paragraph('a', '全年办理案件15件。'), before[1]!])).toEqual({
    inserted: 2,
    deleted: 2,
    blocks: 1,
  });
});

test('the empty title that a report without one gets is no difference, nor is an empty line', () => {
  const title: Block = { id: 't', type: 'title', children: [{ text: '' }] };
  const text = [heading('h', 1, '主要举措'), paragraph('a', '全年办理案件12件。')];
  expect(changes(text, [title, ...text])).toEqual({ inserted: 0, deleted: 0, blocks: 0 });
  expect(changes([...text, paragraph('e', '')], text)).toEqual({ inserted: 0, deleted: 0, blocks: 0 });
});

test('a heading made of a paragraph is a difference without words', () => {
  expect(changes([paragraph('a', '主要举措')], [heading('a', 2, '主要举措')])).toEqual({
    inserted: 0,
    deleted: 0,
    blocks: 1,
  });
});

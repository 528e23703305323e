import { canonicalText } from '../../../core/version/canonical-text';
import type { Block } from '../../../core/report/block';
import { heading, line, paragraph, runIn } from '../../support/reports';

const change = { id: 's1', author: '李', at: '' };
const spans = (...children: object[]): Block => ({ id: 'x', type: 'paragraph', children }) as Block;

test('ids, comments, pins and the seams between spans do not count', () => {
  const plain = [line('title', '题'), paragraph('全年办理复议。')];
  const marked = [
    { ...line('title', '题'), pins: { 'S1-1': '全年' } },
    spans({ text: '全年', pin_S1: true }, { text: '' }, { text: '办理', comment_c1: true }, { text: '复议。' }),
  ];
  expect(canonicalText(marked)).toBe(canonicalText(plain));
});

test.each([
  ['words', paragraph('全年办理复议')],
  ['the kind of a block', line('addressee', '全年办理复议。')],
  ['its level', heading(1, '全年办理复议。')],
  ['its part', heading(1, '全年办理复议。', 'measures')],
  ['a run-in head', runIn(1, '全年', '办理复议。')],
  ['where the head ends', runIn(1, '全年办理', '复议。')],
  ['what is not to be published', spans({ text: '全年', internal: true }, { text: '办理复议。' })],
])('%s counts', (_, block) => {
  expect(canonicalText([block])).not.toBe(canonicalText([paragraph('全年办理复议。')]));
  expect(canonicalText([block])).not.toBe(canonicalText([heading(2, '全年办理复议。')]));
});

test('suggestions count as they would print', () => {
  const suggested = spans({ text: '全年' }, { text: '共', inserted: change }, { text: '办理', deleted: change });
  expect(canonicalText([suggested])).toBe(canonicalText([paragraph('全年共')]));
});

test('merged cells of a table count', () => {
  const table = (colSpan?: number): Block => ({
    id: 't',
    type: 'table',
    children: [{ type: 'row', children: [{ type: 'cell', ...(colSpan && { colSpan }), children: [{ text: '甲' }] }] }],
  });
  expect(canonicalText([table(2)])).not.toBe(canonicalText([table()]));
  expect(canonicalText([table(1)])).toBe(canonicalText([table()]));
});

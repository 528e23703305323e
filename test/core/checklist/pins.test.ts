import { evaluateItems } from '../../../core/checklist/evaluate';
import type { Item } from '../../../core/checklist/item';
import { isPinnable } from '../../../core/checklist/pins';
import type { Block, Span } from '../../../core/report/block';
import { parseReport } from '../../../core/report/parse';
import { writeReport } from './write-report';

const item: Item = {
  id: 'S1-A1',
  title: '学习',
  part: 'measures',
  group: '党的领导',
  level: 'required',
  basis: '规定',
  verified: true,
  evidence: { kind: 'phrase', in: ['measures'], any: ['学习'], shows: [{ label: '次数', pattern: '{count:次}' }] },
  guidance: '写次数。',
};
const paragraph = (id: string, ...children: Span[]): Block => ({ id, type: 'paragraph', children });
const pinned = (text: string): Span => ({ text, 'pin_S1-A1': true });

function judged(records: Record<string, string>, ...blocks: Block[]) {
  const title: Block = { id: 't', type: 'title', pins: records, children: [{ text: '报告' }] };
  const { blocks: heads, ...report } = writeReport({ lines: ['## 主要举措'] });
  return evaluateItems(parseReport({ ...report, blocks: [title, ...heads, ...blocks] }), [item], [])[0]!;
}

test('words that a person pointed at meet the item, and are shown with their place', () => {
  expect(
    judged({}, paragraph('p', { text: '常委会' }, pinned('研读三'), { ...pinned('回'), head: true }, { text: '。' })),
  ).toEqual({
    id: 'S1-A1',
    status: 'met',
    note: '人工指定',
    evidence: [{ block: 'p', start: 3, end: 7, text: '研读三回' }],
  });
});

test('pinned words stand before what the text shows by itself', () => {
  const { evidence } = judged({}, paragraph('p', { text: '学习5次。' }), paragraph('q', pinned('研读三回。')));
  expect(evidence.map((place) => place.text)).toEqual(['研读三回。', '学习5次。']);
});

test('when all pinned words are deleted, the text decides again and the item says what was lost', () => {
  const records = { 'S1-A1': '研读三回' };
  expect(judged(records, paragraph('p', { text: '学习。' }))).toMatchObject({
    status: 'weak',
    note: '写到了学习，但没有次数；人工指定的文字已删去：“研读三回”',
  });
  expect(judged(records, paragraph('p', { text: '学习5次。' }))).toMatchObject({
    status: 'met',
    note: '人工指定的文字已删去：“研读三回”',
  });
});

test('pinned words in a table are found where they stand in its text', () => {
  const cell = (...children: Span[]) => ({ type: 'cell' as const, children });
  const table: Block = {
    id: 'p',
    type: 'table',
    children: [
      { type: 'row', children: [cell({ text: '次数' }), cell({ text: '备注' })] },
      { type: 'row', children: [cell({ text: '三' }), cell(pinned('研读'))] },
    ],
  };
  expect(judged({}, table).evidence).toEqual([{ block: 'p', start: 8, end: 10, text: '研读' }]);
});

test('a record that is no record is ignored', () => {
  expect(judged('x' as never, paragraph('p', { text: '学习5次。' })).note).toBe('');
});

test('only what a sentence can show may be pinned', () => {
  expect(isPinnable(item.evidence)).toBe(true);
  expect(isPinnable({ kind: 'any', rules: [{ kind: 'manual' }, item.evidence] })).toBe(true);
  expect(isPinnable({ kind: 'manual' })).toBe(false);
  expect(isPinnable({ kind: 'absent', any: ['x'], note: '', hit: 'weak' })).toBe(false);
});

import { evaluateItems } from '../../../core/checklist/evaluate';
import type { Item, ItemMark } from '../../../core/checklist/item';
import { blockText } from '../../../core/report/block';
import { writeReport } from './write-report';

const item: Item = {
  id: 'S1-G3',
  title: '行政复议',
  part: 'measures',
  group: '矛盾纠纷',
  level: 'required',
  basis: '《行政复议法》',
  verified: true,
  evidence: {
    kind: 'phrase',
    in: ['measures'],
    any: ['行政复议'],
    shows: [{ label: '案件数', pattern: '{count:件}' }],
  },
  guidance: '写案件数。',
};
const mark: ItemMark = {
  item: 'S1-G3',
  kind: 'confirmed',
  date: '2024-02-10',
  document: '区委常委会第3次会议纪要',
  note: '见第二项议题',
  author: '张三',
  at: '',
};
const report = writeReport({ lines: ['## 主要举措', '  发挥作用。办理行政复议案件12件,纠错1件。'] });

test('a result shows the sentence by block and UTF-16 offsets, as typed', () => {
  const [result] = evaluateItems(report, [item], []);
  expect(result).toEqual({
    id: 'S1-G3',
    status: 'met',
    note: '',
    evidence: [{ block: 'b2', start: 7, end: 24, text: '办理行政复议案件12件,纠错1件。' }],
  });
  const { start, end, text } = result!.evidence[0]!;
  expect(blockText(report.blocks[1]!).slice(start, end)).toBe(text);
});

test('writing the missing sentence turns the item to met', () => {
  const before = writeReport({ lines: ['## 主要举措', '抓好落实。'] });
  const after = writeReport({ lines: ['## 主要举措', '抓好落实。全年办理行政复议案件12件。'] });
  expect(evaluateItems(before, [item], [])[0]!.status).toBe('missing');
  expect(evaluateItems(after, [item], [])[0]!.status).toBe('met');
});

test('an edit of one block is seen, though all other blocks are the same objects', () => {
  expect(evaluateItems(report, [item], [])[0]!.status).toBe('met');
  const blocks = [report.blocks[0]!, { ...report.blocks[1]!, children: [{ text: '抓好落实。' }] } as never];
  expect(evaluateItems({ ...report, blocks }, [item], [])[0]!.status).toBe('missing');
});

test('a waived item is waived with its reason, a confirmed one is met with who and when', () => {
  const empty = writeReport({ lines: ['## 主要举措', '抓好落实。'] });
  expect(
    evaluateItems(empty, [item], [{ ...mark, kind: 'waived', date: '', document: '', note: '没有复议职能' }]),
  ).toEqual([{ id: 'S1-G3', status: 'waived', evidence: [], note: '不适用：没有复议职能（张三）' }]);
  expect(evaluateItems(empty, [item], [mark])).toEqual([
    { id: 'S1-G3', status: 'met', evidence: [], note: '张三 2024-02-10 已确认：区委常委会第3次会议纪要；见第二项议题' },
  ]);
});

test('an item without a mark that only a person can judge stays manual', () => {
  const manual: Item = { ...item, evidence: { kind: 'manual' } };
  expect(evaluateItems(report, [manual], [])[0]!.status).toBe('manual');
  expect(evaluateItems(report, [manual], [mark])[0]!.status).toBe('met');
});

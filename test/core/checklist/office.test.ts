import { evaluateItems } from '../../../core/checklist/evaluate';
import { ownItemFaults, toItem, type OwnItem } from '../../../core/checklist/office';
import { packChanges } from '../../../core/checklist/pack-changes';
import { writeReport } from './write-report';

const own: OwnItem = {
  id: 'OWN-1',
  title: '法治副校长',
  part: 'measures',
  level: 'required',
  basis: '',
  guidance: '',
  words: ['法治副校长', 'A+级(试点)'],
  figure: 'none',
  units: [],
  templates: [],
  from: null,
  to: null,
  on: true,
};
const judged = (item: OwnItem, ...lines: string[]) => {
  const [result] = evaluateItems(writeReport({ lines }), [toItem(item)], []);
  return result && [result.status, result.note];
};

test('one of its words meets an own item, in its part alone', () => {
  expect(judged(own, '## 主要举措', '配备法治副校长。')).toEqual(['met', '']);
  expect(judged(own, '## 主要举措', '获评Ａ＋级。获评A+级（试点）。')).toEqual(['met', '']);
  expect(judged(own, '## 主要举措', '获评AA级试点。')).toEqual(['missing', '没有写到法治副校长']);
  expect(judged(own, '## 主要举措', '加强普法。', '## 存在的不足', '法治副校长不够。')).toEqual([
    'missing',
    '没有写到法治副校长',
  ]);
});

test('where a number is asked for, the words alone are weak', () => {
  const counted: OwnItem = { ...own, figure: 'count', units: ['名', '所'] };
  expect(judged(counted, '## 主要举措', '配备法治副校长12名。')).toEqual(['met', '']);
  expect(judged(counted, '## 主要举措', '配备法治副校长，开课12次。')).toEqual([
    'weak',
    '写到了法治副校长，但没有以“名”“所”计的数量',
  ]);
  expect(judged({ ...own, figure: 'percent' }, '## 主要举措', '法治副校长配备率100%。')).toEqual(['met', '']);
  expect(judged({ ...own, figure: 'any' }, '## 主要举措', '配备法治副校长。')).toEqual([
    'weak',
    '写到了法治副校长，但没有数据',
  ]);
});

test('without words a person confirms it', () => {
  expect(judged({ ...own, words: [] }, '## 主要举措')![0]).toBe('manual');
});

test('an own item applies to its templates and years', () => {
  expect(judged({ ...own, from: 2024 }, '## 主要举措')).toBeUndefined();
  expect(judged({ ...own, templates: ['street'] }, '## 主要举措')).toBeUndefined();
});

test('what is wrong with a form is told field by field', () => {
  expect(ownItemFaults(own)).toEqual([]);
  const bad: OwnItem = { ...own, id: 'S1-A1', title: '', words: [], figure: 'count', from: 2025, to: 2024 };
  expect(ownItemFaults(bad).map(({ field }) => field)).toEqual(['id', 'title', 'units', 'words', 'to']);
});

test('changes of a pack are told as added, changed by field, and removed', () => {
  const a = toItem(own);
  const b = { ...a, id: 'B' };
  const c = { ...a, id: 'C' };
  expect(packChanges([a, b], [a, b])).toBeNull();
  expect(packChanges([a, b], [{ ...a, level: 'mandatory', evidence: { kind: 'manual' } }, c])).toEqual({
    added: [c],
    changed: [{ item: { ...a, level: 'mandatory', evidence: { kind: 'manual' } }, fields: ['级别', '判定规则'] }],
    removed: [b],
  });
});

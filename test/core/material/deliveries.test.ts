import { deliveries } from '../../../core/material/deliveries';
import { sayMaterial, type MaterialHead } from '../../../core/material/material';

const head = (unit: string, fields: Partial<MaterialHead> = {}): MaterialHead => ({
  id: unit,
  unit,
  file: `${unit}.docx`,
  receivedAt: '2026-01-05',
  chars: 100,
  removed: false,
  ...fields,
});
const said = (expected: string[], heads: MaterialHead[]) =>
  deliveries(expected, heads).map(({ unit, materials }) => [unit, materials.map(({ id }) => id)]);

test('the units of the list stand in its order, those that did not deliver with nothing, others behind', () => {
  expect(said(['区教育局', ' 区公安分局 ', '区教育局'], [head('南口镇'), head('区公安分局')])).toEqual([
    ['区教育局', []],
    ['区公安分局', ['区公安分局']],
    ['南口镇', ['南口镇']],
  ]);
});

test('a unit is known by its short name when no other could be meant', () => {
  expect(said(['教育局'], [head('区教育局')])).toEqual([['教育局', ['区教育局']]]);
  expect(said(['和平区教育局'], [head('区教育局')])).toEqual([['和平区教育局', ['区教育局']]]);
  expect(said(['区教育局'], [head('和平区教育局')])).toEqual([['区教育局', ['和平区教育局']]]);
  expect(said(['教育局', '区教育局'], [head('和平区教育局')])).toHaveLength(3);
  expect(said(['公安局'], [head('交通公安局')])).toHaveLength(2);
});

test('what was removed is no delivery, and two files of one unit stand together', () => {
  const heads = [head('区教育局'), head('区教育局', { id: '补充' }), head('南口镇', { removed: true })];
  expect(said([], heads)).toEqual([['区教育局', ['区教育局', '补充']]]);
});

test('a material is told by unit, file and day', () => {
  expect(sayMaterial(head('区教育局'))).toBe('区教育局 · 区教育局.docx · 2026年1月5日收到');
  expect(sayMaterial(head('区教育局', { receivedAt: '', removed: true }))).toBe(
    '区教育局 · 区教育局.docx · 材料已移除',
  );
});

import { numberTable } from '../../../../core/proof/text/number-table';

test('finds every number that was added, with both values, and no other', () => {
  const table = numberTable(1000);
  for (let i = 1; i <= 1000; i += 1) table.add((i * 4_294_967) >>> 0, i % 57, i % 31);
  for (let i = 1; i <= 1000; i += 1) {
    const place = table.find((i * 4_294_967) >>> 0);
    expect([table.one(place), table.other(place)]).toEqual([i % 57, i % 31]);
    expect(table.find((i * 4_294_967 + 1) >>> 0)).toBe(-1);
  }
});

test('an empty table holds nothing', () => {
  expect(numberTable(0).find(7)).toBe(-1);
});

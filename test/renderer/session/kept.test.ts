import { kept } from '../../../renderer/session/kept';

const of = (...words: string[]) => words.map((word) => ({ word }));

test('what says the same as before is the same object, and the same list where all of it does', () => {
  const before = of('甲', '乙', '丙');
  expect(kept(before, of('甲', '乙', '丙'))).toBe(before);
  const changed = kept(before, of('甲', '丁', '丙'));
  expect(changed).toEqual(of('甲', '丁', '丙'));
  expect([changed[0] === before[0], changed[2] === before[2]]).toEqual([true, true]);
});

test('what came or went is told', () => {
  const before = of('甲', '乙');
  expect(kept(before, of('甲'))).toEqual(of('甲'));
  expect(kept(before, of('甲', '乙', '丙'))).toEqual(of('甲', '乙', '丙'));
  expect(kept(of(), of())).toEqual([]);
});

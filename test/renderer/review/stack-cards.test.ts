import fc from 'fast-check';
import { GAP, stackCards, type Standing } from '../../../renderer/review/stack-cards';

const card = (id: string, at: number, height = 80): Standing => ({ id, at, height, folded: 30 });
const tops = (cards: Standing[], active: string | null = null) =>
  cards.map(({ id }) => stackCards(cards, active).get(id)!.top);

test('cards with room stand exactly at their words', () => {
  expect(tops([card('a', 10), card('b', 200), card('c', 400)])).toEqual([10, 200, 400]);
});

test('cards without room give way downwards; around the active one, to both sides', () => {
  const cards = [card('a', 300), card('b', 310), card('c', 320)];
  expect(tops(cards)).toEqual([300, 386, 472]);
  expect(tops(cards, 'b')).toEqual([224, 310, 396]);
});

test('a crowd is folded, but for the active card and those that stand apart', () => {
  const crowd = Array.from({ length: 12 }, (_, i) => card(`c${i}`, 100 + i * 10));
  const stacked = stackCards([...crowd, card('z', 2000)], 'c5');
  expect([...stacked].filter(([, { isFolded }]) => !isFolded).map(([id]) => id)).toEqual(['c5', 'z']);
  expect(stacked.get('c5')!.top).toBe(150);
});

test('whatever stands where, no card lies over another and the active one is at its words', () => {
  const cards = fc
    .array(fc.record({ at: fc.integer({ min: 0, max: 3000 }), height: fc.integer({ min: 30, max: 300 }) }))
    .map((list) =>
      list.toSorted((a, b) => a.at - b.at).map(({ at, height }, i) => ({ id: `c${i}`, at, height, folded: 30 })),
    );
  fc.assert(
    fc.property(cards, fc.nat(), (list, n) => {
      const active = list.length > 0 ? `c${n % list.length}` : null;
      const stacked = stackCards(list, active);
      for (let i = 1; i < list.length; i += 1) {
        const [before, here] = [list[i - 1]!, list[i]!];
        const { top, isFolded } = stacked.get(before.id)!;
        expect(stacked.get(here.id)!.top).toBeGreaterThanOrEqual(top + (isFolded ? 30 : before.height) + GAP);
      }
      if (active) expect(stacked.get(active)!.top).toBe(list[Number(active.slice(1))]!.at);
    }),
  );
});

import { echoes } from '../../../../core/proof/text/echoes';

test('words said twice side by side are an echo as long as they are', () => {
  expect(echoes('要加大整合力度加大整合力度。', 6, 6)).toEqual([{ from: 1, to: 7 }]);
});

test('a stretch shorter than asked for is none', () => {
  expect(echoes('加大力度，加强力度', 5, 4)).toEqual([]);
});

test('an echo goes as far as the characters agree', () => {
  expect(echoes('依法依法依法行政', 2, 2)).toEqual([{ from: 0, to: 4 }]);
});

test('what looks at every place finds the same', () => {
  const text = '三是三是加强培训加强培训，提升能力，提升能力，提升提升能力，，一一对应一一对应。依法行依法行政政';
  for (let period = 1; period < 12; period += 1) {
    for (let least = 1; least < 8; least += 1) {
      const all: { from: number; to: number }[] = [];
      for (let at = 0; at + period < text.length; at += 1) {
        const last = all.at(-1);
        if (text[at] !== text[at + period]) continue;
        if (last?.to === at) last.to += 1;
        else all.push({ from: at, to: at + 1 });
      }
      expect(echoes(text, period, least)).toEqual(all.filter(({ from, to }) => to - from >= least));
    }
  }
});

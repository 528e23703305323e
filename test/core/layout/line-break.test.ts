import fc from 'fast-check';
import { OFFICE_FONTS, type FontMetrics } from '../../../core/layout/font-metrics';
import { breakLines, type LineShape } from '../../../core/layout/line-break';

/** 28 characters of 16 points, drawn together by a quarter of a point. */
const shape: LineShape = { first: 8844, rest: 8844, size: 320, spacing: -5, tab: 630 };

function lines(text: string, given: Partial<LineShape> = {}, metrics: FontMetrics = OFFICE_FONTS): string[] {
  const ends = breakLines(text, { ...shape, ...given }, metrics);
  return ends.map((end, i) => text.slice(i === 0 ? 0 : ends[i - 1], end));
}

const han = (count: number) => '依法行政建设法治政府推进工作'.repeat(10).slice(0, count);

test('a full line holds 28 characters, the first one two fewer', () => {
  expect(lines(han(60)).map((line) => line.length)).toEqual([28, 28, 4]);
  expect(lines(han(60), { first: 8844 - 630 }).map((line) => line.length)).toEqual([26, 28, 6]);
});

test('two digits or letters take the place of one character', () => {
  expect(lines('12'.repeat(4) + han(30))[0]).toHaveLength(8 + 24);
});

test.each([...'，。、；：！？,.:;!?'])('%s hangs in the margin behind a full line', (mark) => {
  expect(lines(han(28) + mark + '再写几字')[0]).toBe(han(28) + mark);
});

test('only one mark hangs; with a closing quote behind it both begin the next line with the last character', () => {
  expect(lines(han(28) + '。”再写')).toEqual([han(27), han(28).slice(27) + '。”再写']);
});

test.each([...'）〕】》」』”’'])('%s begins no line', (mark) => {
  expect(lines(han(28) + mark + '再写几字')[0]).toBe(han(27));
});

test.each([...'（〔【《「『“‘'])('%s ends no line', (mark) => {
  expect(lines(han(27) + mark + '再写几字')[0]).toBe(han(27));
});

test.each(['2023年', '1,234.56万元', '45.6%，', 'GPT模型', '37℃', '（2023）年', '“8+N”体系', '1:2的'])(
  'what belongs to a number or a word stays in one line: %s',
  (word) => {
    const core = /[（“]?[\w.,:+%℃]+[）”]?/u.exec(word)![0].replace(/[,，]$/u, '');
    for (let before = 20; before <= 28; before += 1) {
      const found = lines(han(before) + word + han(10));
      expect(found.some((line) => line.includes(core))).toBe(true);
    }
  },
);

test('a range of years may break behind its hyphen, not before it', () => {
  expect(lines(han(25) + '2023-2024年')).toEqual([han(25) + '2023-', '2024年']);
  expect(lines(han(26) + '2023-2024年')).toEqual([han(26), '2023-2024年']);
});

test('blanks at the end of a line need no room', () => {
  expect(lines(han(28) + ' 再写')).toEqual([han(28) + ' ', '再写']);
});

test('a line end in the text ends the line, and one at the very end opens an empty one', () => {
  expect(lines('甲\n乙\n')).toEqual(['甲\n', '乙\n', '']);
});

test('a character outside the basic plane is not torn', () => {
  expect(lines(han(27) + '𠮷𠮷')).toEqual([han(27) + '𠮷', '𠮷']);
});

test('a word longer than a line is cut', () => {
  expect(lines('a'.repeat(70)).map((line) => line.length)).toEqual([57, 13]);
});

test('narrower digits leave room, and space between the scripts takes it', () => {
  const first = (metrics: FontMetrics) => lines(`${han(20)}2025年${han(20)}`, {}, metrics)[0]!.length;
  const usual = first(OFFICE_FONTS);
  expect(first({ ...OFFICE_FONTS, latin: { '0': 0.25, '2': 0.25, '5': 0.25 } })).toBe(usual + 1);
  expect(first({ ...OFFICE_FONTS, scriptSpace: 0.2 })).toBe(usual - 1);
});

const text = fc
  .array(fc.constantFrom(...'法治政府建设，。、；（）《》“”—…·%/-,.:;!?0123456789aBc \n\t', '𠮷', '2023', 'http://'), {
    maxLength: 200,
  })
  .map((parts) => parts.join(''));
const metrics = fc.constantFrom(OFFICE_FONTS, { ...OFFICE_FONTS, scriptSpace: 0.2 });

test('whatever the text, the lines are all of it in order, and each but the last has something in it', () => {
  fc.assert(
    fc.property(text, metrics, (given, fonts) => {
      const found = lines(given, {}, fonts);
      expect(found.join('')).toBe(given);
      expect(found.slice(0, -1).every((line) => line.length > 0)).toBe(true);
    }),
  );
});

test('whatever the text, no line is wider than 28 characters but for one mark and blanks in the margin', () => {
  fc.assert(
    fc.property(
      text.filter((given) => !given.includes('\t')),
      (given) => {
        for (const line of lines(given)) {
          const inside = line.replace(/[ \n]+$/u, '').replace(/[，。、；：！？!,.:;?]$/u, '');
          const width = [...inside].reduce((sum, char) => sum + (/[\u0020-\u007E]/u.test(char) ? 155 : 315), 0);
          // LibreOffice reckons · narrower; here it is a character like any other.
          expect(width).toBeLessThanOrEqual(8844 + 315);
        }
      },
    ),
  );
});

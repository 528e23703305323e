import fc from 'fast-check';
import { readBlock, splitSentences } from '../../../core/report/sentences';
import { foldText } from '../../../core/report/fold';
import type { Block } from '../../../core/report/block';

const texts = (text: string) => splitSentences(text).map((sentence) => sentence.text);

describe('splitSentences', () => {
  test('ends a sentence at 。！？； and at line breaks, in either width', () => {
    expect(texts('一是学法。二是用法;三是守法！真的吗?\n完')).toEqual([
      '一是学法。',
      '二是用法;',
      '三是守法！',
      '真的吗?',
      '完',
    ]);
  });

  test('keeps closing quotes and brackets with the sentence they close', () => {
    expect(texts('他说：“依法办事。”（见附件。）下一句')).toEqual(['他说：“依法办事。”', '（见附件。）', '下一句']);
  });

  test('gives exact offsets and leaves out blanks around a sentence', () => {
    expect(splitSentences('  一句。\u3000二句')).toEqual([
      { start: 2, end: 5, text: '一句。' },
      { start: 6, end: 8, text: '二句' },
    ]);
  });

  test('does not end at a decimal point or an ellipsis', () => {
    expect(texts('满意率94.37%……全年3.5万件')).toHaveLength(1);
  });

  test('every character but blanks is in exactly one sentence', () => {
    const typed = fc.string({ unit: fc.constantFrom('一', '。', '”', '；', ' ', '\n', 'a', '.', '!', '\u3000', '𠮷') });
    fc.assert(
      fc.property(typed, (text) => {
        const sentences = splitSentences(text);
        for (const { start, end, text: part } of sentences) expect(text.slice(start, end)).toBe(part);
        expect(sentences.map((sentence) => sentence.text.replace(/\s/gu, '')).join('')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});

describe('readBlock', () => {
  const heading: Block = {
    id: 'h',
    type: 'heading',
    level: 2,
    runIn: true,
    children: [{ text: '推进普法', head: true }, { text: '开展活动14场,发放材料5000份。' }],
  };

  test('parts the heading words of a run-in heading from its body', () => {
    expect(
      readBlock(heading).sentences.map(({ start, end, text, heading }) => ({ start, end, text, heading })),
    ).toEqual([
      { start: 0, end: 4, text: '推进普法', heading: true },
      { start: 4, end: 22, text: '开展活动14场,发放材料5000份。', heading: false },
    ]);
  });

  test('is worked out once per block object', () => {
    expect(readBlock(heading)).toBe(readBlock(heading));
    expect(readBlock({ ...heading })).not.toBe(readBlock(heading));
  });
});

test('foldText keeps the length and makes both widths one', () => {
  expect(foldText('12,3(一);１２％')).toBe('12，3（一）；12%');
});

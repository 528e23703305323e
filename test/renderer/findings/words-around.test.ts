import type { Finding } from '../../../core/proof/finding';
import { wordsAround } from '../../../renderer/findings/words-around';

const TEXT = '2023年,全区(含园区),办结12件,满意';
const at = (start: number, text: string, suggestion?: string): Finding => ({
  rule: 'half-width',
  category: 'punctuation',
  severity: 'error',
  message: '',
  block: 'a',
  start,
  end: start + text.length,
  text,
  ...(suggestion !== undefined && { suggestion }),
});
const MARKS = [at(5, ',', '，'), at(8, '(', '（'), at(12, ')', '）'), at(13, ',', '，'), at(19, ',', '，')];

test('the words around a place are as they will be with all others put right', () => {
  expect(wordsAround(TEXT, MARKS[2]!, MARKS)).toEqual(['2023年，全区（含园区', '，办结12件，满意']);
});

test('what is left out stays as it is', () => {
  expect(wordsAround(TEXT, MARKS[2]!, [MARKS[0]!, MARKS[2]!])).toEqual(['2023年，全区(含园区', ',办结12件,满意']);
  expect(wordsAround(TEXT, MARKS[2]!, [])).toEqual(['2023年,全区(含园区', ',办结12件,满意']);
});

test('places of other blocks and places without a suggestion change nothing', () => {
  expect(wordsAround(TEXT, MARKS[2]!, [{ ...MARKS[0]!, block: 'b' }, at(5, ',')])).toEqual([
    '2023年,全区(含园区',
    ',办结12件,满意',
  ]);
});

import { protectedRanges, isProtected } from '../../../core/proof/text/protected';
import { mergeFindings } from '../../../core/proof/merge-findings';
import type { Finding } from '../../../core/proof/finding';

const finding = (block: string, start: number, end: number, more: Partial<Finding> = {}): Finding => ({
  rule: 'half-width',
  category: 'punctuation',
  severity: 'warning',
  message: '',
  block,
  start,
  end,
  text: '',
  ...more,
});

test('of two findings of one category on the same words the weightier stays, in whatever order they were found', () => {
  const light = finding('a', 0, 4);
  const grave = finding('a', 2, 6, { severity: 'error' });
  const elsewhere = finding('b', 2, 6);
  const otherwise = finding('a', 2, 6, { category: 'wording' });
  const behind = finding('a', 6, 8);
  const expected = [grave, otherwise, behind, elsewhere];
  expect(mergeFindings(['a', 'b'], [light, grave, elsewhere, otherwise, behind])).toEqual(expected);
  expect(mergeFindings(['a', 'b'], [behind, otherwise, elsewhere, grave, light])).toEqual(expected);
});

test('a finding gives way to a longer one that began before others between them', () => {
  const whole = finding('a', 0, 20, { severity: 'error' });
  const inside = [finding('a', 2, 4), finding('a', 6, 8), finding('a', 18, 22)];
  expect(mergeFindings(['a'], [...inside, whole])).toEqual([whole]);
});

test('years in names are protected, and a mark left open protects nothing behind it', () => {
  const text = `《2021年计划》，（2022—2023年），${'《'.repeat(5000)}${'（2020'.repeat(5000)}`;
  const ranges = protectedRanges(text);
  expect([1, 9, 15].map((at) => isProtected(ranges, at))).toEqual([true, false, true]);
  expect(isProtected(ranges, text.length - 1)).toBe(false);
});

import { findHeadings } from '../../../core/intake/headings';
import { forcedHead } from '../../../core/intake/head-shape';
import { sourceLines } from '../../../core/intake/line';
import { sourceFromText } from '../../../core/intake/text-source';
import { splitLines } from '../../../core/intake/spans';

// A pattern that looks at the rest of a text again from each of its characters would keep these tests for minutes.
test('a heading without marks and without end is cut nowhere, however long', () => {
  const words = '依法行政'.repeat(100_000);
  expect(forcedHead(words)).toBe(words.length);
});

test('a sentence that must be a heading is cut after its first clause that says more than when', () => {
  expect(forcedHead('2023年以来，持续深化行政审批制度改革，全年办理')).toBe(
    '2023年以来，持续深化行政审批制度改革，'.length,
  );
});

test('a text of blank lines is read as its few words', () => {
  expect(sourceFromText(`开头${'\n'.repeat(200_000)}结尾`).blocks).toHaveLength(2);
});

test('a paragraph of 60,000 soft line breaks is read at once', () => {
  const spans = Array.from({ length: 60_000 }, (_, n) => ({ text: n % 2 === 0 ? '法\n' : '\n治' }));
  expect(splitLines(spans)).toHaveLength(30_001);
});

test('a text of 150,000 lines is looked through for headings', () => {
  const source = sourceFromText(Array.from({ length: 150_000 }, () => '一段反复出现的文字。').join('\n'));
  expect(findHeadings(sourceLines(source), 0, 150_000, null).size).toBe(0);
});

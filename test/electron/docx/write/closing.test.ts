import { parseReport } from '../../../../core/report/parse';
import { loadProfile } from '../../../../electron/templates/load-profile';
import { verifyDocx } from '../../../../electron/docx/verify/verify-docx';
import { writeDocx } from '../../../../electron/docx/write/write-docx';
import { docxParts } from '../../../support/ooxml';

const profile = loadProfile('templates', 'gbt9704');

async function closing(...blocks: [type: string, text: string][]) {
  const report = parseReport({
    format: 1,
    id: 'r',
    template: 'district',
    unit: '甲区',
    year: 2023,
    blocks: [['paragraph', '正文。'] as const, ...blocks].map(([type, text], i) => ({
      id: `b${i}`,
      type,
      children: [{ text }],
    })),
    comments: [],
  });
  const bytes = await writeDocx(report, { variant: 'clean', profile });
  const xml = docxParts(bytes)['word/document.xml']!;
  const looks = [...xml.matchAll(/<w:p><w:pPr>(.*?)<\/w:pPr>/gu)].map(([, look]) =>
    look!.replace(/<w:pStyle[^>]*>/u, ''),
  );
  const judged = verifyDocx(bytes).find(({ clause }) => clause === '7.3.5.2')!;
  return { looks: looks.slice(1), judged };
}

test('a date shorter than the signature begins two characters to the right of it', async () => {
  const { looks, judged } = await closing(['signature', '甲区人民政府法制办公室'], ['date', '2024年1月5日']);
  expect(looks).toEqual(['<w:spacing w:before="579"/><w:ind w:right="630"/>', `<w:ind w:left="${8844 - 11 * 315}"/>`]);
  expect(judged.verdict).toBe('kept');
});

test('a date longer than the signature has the two blanks, and the signature more', async () => {
  const { looks, judged } = await closing(['signature', '甲镇'], ['date', '2024年11月15日']);
  expect(looks).toEqual([
    `<w:spacing w:before="579"/><w:ind w:right="${9 * 315}"/>`,
    '<w:ind w:right="630"/><w:jc w:val="right"/>',
  ]);
  expect(judged).toMatchObject({ verdict: 'kept', found: '日期右空2字，日期首字比署名首字右移2字' });
});

test('a date without signature has four blanks and the blank line', async () => {
  const { looks } = await closing(['date', '2024年1月5日']);
  expect(looks).toEqual(['<w:spacing w:before="579"/><w:ind w:right="1260"/><w:jc w:val="right"/>']);
});

test('empty signature and date do not print, nor leave a blank line', async () => {
  const { looks } = await closing(['signature', ''], ['date', ' ']);
  expect(looks).toEqual([]);
});

const LINE = '依法行政'.repeat(7);

/** Looks of the last of the text, of so many lines, after so many that fill the page; signature and date follow. */
async function lastOfText(before: number, lines: number, ...more: [type: string, text: string][]) {
  const filled = Array.from({ length: before - 1 }, () => ['paragraph', '一行。'] as [string, string]);
  const last: [string, string] = ['paragraph', LINE.repeat(lines).slice(0, lines * 28 - 4)];
  const { looks } = await closing(...filled, last, ...more, ['signature', '甲区'], ['date', '2024年1月5日']);
  return looks[before - 1];
}

test('the last of the text stays with signature and date, no less than two lines of it', async () => {
  const kept = '<w:keepNext/><w:widowControl/>';
  expect(await lastOfText(1, 1)).toBe(kept);
  // On a page of 22 lines it ends with the page, or one or two lines after.
  expect(await lastOfText(12, 10)).toBe(kept);
  expect(await lastOfText(14, 10)).toBe(kept);
});

test('it is not held back where three lines of it stand with them anyhow', async () => {
  expect(await lastOfText(15, 10)).toBe('');
  expect(await lastOfText(21, 10)).toBe('');
});

test('附件说明 is text enough beside signature and date', async () => {
  expect(await lastOfText(12, 10, ['attachment-note', '附件：1.一览表'])).toBe('');
});

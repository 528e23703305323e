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

test('the last of the text stays with signature and date', async () => {
  const { looks } = await closing(['paragraph', '结尾。'], ['signature', '甲区']);
  expect(looks[0]).toBe('<w:keepNext/>');
});

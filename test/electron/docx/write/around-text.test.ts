import { readFileSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { makeCopy } from '../../../../core/variant/make-copy';
import { findVariant } from '../../../../electron/templates/load-variants';
import { parseReport } from '../../../../core/report/parse';
import type { Report } from '../../../../core/report/report';
import { loadProfile } from '../../../../electron/templates/load-profile';
import { verifyDocx } from '../../../../electron/docx/verify/verify-docx';
import { writeDocx } from '../../../../electron/docx/write/write-docx';
import { docxParts, ooxmlErrors } from '../../../support/ooxml';
import { Renderer, type PaperPage } from '../../../support/render';
import { sampleElements } from './sample-elements';
import { sampleReport } from './sample-report';

const profile = loadProfile('templates', 'gbt9704');
const now = new Date('2024-01-15T08:00:00Z');

async function written(id: string, text = sampleReport(), elements = sampleElements) {
  const form = findVariant('templates', id);
  const { report: copy, printed } = makeCopy({ ...text, elements }, form);
  return writeDocx(copy, { variant: form.comments ? 'review' : 'clean', profile, printed, now });
}

test('a copy to a superior is written as agreed', async () => {
  const xml = docxParts(await written('superior'))['word/document.xml']!.replaceAll('><', '>\n<') + '\n';
  const golden = 'test/golden/export/superior.xml';
  if (process.env['UPDATE']) writeFileSync(golden, xml);
  expect(xml).toBe(readFileSync(golden, 'utf8'));
});

test('each element is found again, and keeps its clause', async () => {
  const results = verifyDocx(await written('superior'));
  const verdicts = Object.fromEntries(results.map(({ clause, title, verdict }) => [`${clause} ${title}`, verdict]));
  expect(verdicts).toMatchObject({
    '7.2.1 份号': 'kept',
    '7.2.2 密级和保密期限': 'kept',
    '7.2.3 紧急程度': 'kept',
    '7.2.4 发文机关标志': 'kept',
    '7.2.5 发文字号': 'kept',
    '7.2.6 签发人': 'kept',
    '7.2.7 红色分隔线': 'kept',
    '7.3.1 标题': 'kept',
    '7.3.5.1 署名和成文日期（盖章）': 'kept',
    '7.3.6 附注': 'kept',
    '7.3.7 附件': 'kept',
    '7.4.1 版记分隔线': 'kept',
    '7.4.2 抄送机关': 'kept',
    '7.4.3 印发机关和印发日期': 'kept',
  });
  expect(results.filter(({ verdict }) => verdict === 'broken' || verdict === 'deviates')).toEqual([]);
});

test('a number without signers is centred, and a long issuer is set small enough for one line', async () => {
  const form = findVariant('templates', 'superior');
  const mark = '中国（某某）自由贸易试验区某某片区管理委员会文件';
  const around = { ...sampleElements, mark, signers: [] };
  const { report, printed } = makeCopy({ ...sampleReport(), elements: around }, form);
  const bytes = await writeDocx(report, { variant: 'clean', profile, printed, now });
  const xml = docxParts(bytes)['word/document.xml']!;
  expect(xml).toMatch(/<w:pStyle w:val="FrontMatter"\/>.{0,80}<w:jc w:val="center"\/>.{0,80}临街〔2024〕12号/u);
  const size = Number(/<w:pStyle w:val="IssuerMark"\/>.*?<w:sz w:val="(\d+)"/u.exec(xml)![1]) / 2;
  expect(size).toBeGreaterThanOrEqual(26);
  const verdicts = verifyDocx(bytes).filter(({ clause }) => ['7.2.4', '7.2.5', '7.2.6'].includes(clause));
  expect(verdicts.map(({ clause, verdict }) => [clause, verdict])).toEqual([
    ['7.2.4', 'kept'],
    ['7.2.5', 'kept'],
    ['7.2.6', 'not-judged'],
  ]);
});

test.each([
  ['a number of old form', '〔2024〕12号', '[2024]第012号', '7.2.5', 'broken'],
  ['a signer in the wrong font', 'w:styleId="SignerName"', 'w:styleId="Elsewhere"', '7.2.6', 'broken'],
  ['no full stop behind 抄送', '各人民团体。', '各人民团体', '7.4.2', 'broken'],
  ['a thin outer rule', 'w:line="20" w:lineRule="exact"', 'w:line="10" w:lineRule="exact"', '7.4.1', 'deviates'],
  ['附件 on the same page', '<w:pageBreakBefore/>', '', '7.3.7', 'broken'],
  ['a secret without its serial number', '>000012<', '><', '7.2.1', 'broken'],
])('%s is told', async (_, from, to, clause, verdict) => {
  const files = unzipSync(await written('superior'));
  let changed = false;
  for (const part of ['word/document.xml', 'word/styles.xml']) {
    const before = new TextDecoder().decode(files[part]);
    if (part === 'word/styles.xml' && !from.includes('styleId')) continue;
    const after = before.replaceAll(from, to);
    changed ||= after !== before;
    files[part] = strToU8(after);
  }
  expect(changed).toBe(true);
  expect(verifyDocx(zipSync(files)).find((result) => result.clause === clause)?.verdict).toBe(verdict);
});

describe('on paper', () => {
  /** A text of so many lines with so many annexes, by this name. */
  const sizes = [3, 9, 20, 22, 24, 26, 40].flatMap((lines) =>
    [[], sampleElements.annexes].map((annexes) => ({ name: `l${lines}a${annexes.length}`, lines, annexes })),
  );
  let files: Record<string, Uint8Array>;
  let pages: Record<string, PaperPage[]>;
  let red: [number, number][];

  beforeAll(async () => {
    files = { superior: await written('superior') };
    for (const { name, lines, annexes } of sizes)
      files[name] = await written('superior', long(lines), { ...sampleElements, annexes });
    const renderer = new Renderer();
    try {
      pages = await renderer.pages(files);
      red = redRows(renderer.pdf('superior'));
    } finally {
      renderer.close();
    }
  }, 120_000);

  test('版记 is on the last page, whose number is even, whatever stands around the text', async () => {
    let blanks = 0;
    for (const { name } of sizes) {
      const list = pages[name]!;
      expect({ name, even: list.length % 2 }).toEqual({ name, even: 0 });
      const where = list.findIndex(({ lines }) => lines.some(({ text }) => text.includes('抄送')));
      expect({ name, where }).toEqual({ name, where: list.length - 1 });
      // A blank page before it has no number, nor has its own (7.5).
      const blank = list.at(-2)!.lines.every(({ text }) => /^—\d+—$/u.test(text));
      const numbers = list.slice(-2).flatMap(({ lines }) => lines.filter(({ text }) => /^—\d+—$/u.test(text)));
      expect({ name, numbers: numbers.length }).toEqual({ name, numbers: blank ? 0 : 2 });
      blanks += Number(blank);
    }
    expect(blanks).toBeGreaterThan(0);
    // A text of 22 lines leaves no room for it on the second page.
    expect(await ooxmlErrors(files['l22a0']!)).toEqual([]);
    const judged = verifyDocx(files['l22a0']!).filter(({ clause }) => /^7\.[45]/u.test(clause));
    expect(judged.filter(({ verdict }) => verdict !== 'kept')).toEqual([]);
  });

  test('elements stand where the standard puts them', () => {
    const sheets = pages['superior']!;
    const mm = (points: number) => (points / 72) * 25.4;
    // 发文机关标志 begins 35 mm below the type area, which begins at 37 mm; the red line is thin.
    expect(red).toHaveLength(2);
    const [mark, line] = red as [[number, number], [number, number]];
    expect(Math.abs(mark[0] - 72)).toBeLessThan(1);
    expect(line[1] - line[0]).toBeLessThan(0.6);
    const number = sheets[0]!.lines.find(({ text }) => text.includes('〔2024〕12号'))!;
    expect(number.text).toContain('李四');
    expect(mm(number.left)).toBeCloseTo(28 + 5.6, 0);
    // The lower edge of what the letters may fill lies somewhat above that of their box.
    expect(line[0] - mm((number.top + number.bottom) / 2) - 2.8).toBeGreaterThan(3);
    expect(line[0] - mm((number.top + number.bottom) / 2) - 2.8).toBeLessThan(5);
    const title = sheets[0]!.lines.find(({ text }) => text.startsWith('关于2023年度'))!;
    expect(title.top).toBeGreaterThan((line[1] / 25.4) * 72 + 2 * 28.95 - 3);
    const last = sheets.at(-1)!;
    const printed = last.lines.find(({ text }) => text.includes('印发'))!;
    const foot = (profile.page.height - profile.margins.bottom) / 20;
    expect(printed.bottom).toBeLessThan(foot);
    expect(foot - printed.bottom).toBeLessThan(12);
    // The last of the text is on page 3, so 版记 has the back of it to itself.
    expect(sheets).toHaveLength(4);
    expect(sheets[2]!.lines[0]!.text).toBe('附件1');
  });
});

/** A report whose text fills so many lines. */
function long(lines: number): Report {
  return parseReport({
    ...sampleReport(),
    comments: [],
    blocks: [
      { id: 't', type: 'title', children: [{ text: '海滨区2023年度法治政府建设情况报告' }] },
      { id: 'p', type: 'paragraph', children: [{ text: '依法行政'.repeat(7 * lines) }] },
      { id: 's', type: 'signature', children: [{ text: '海滨区人民政府' }] },
      { id: 'd', type: 'date', children: [{ text: '2024年1月15日' }] },
    ],
  });
}

/** Where red stands on the first page, top to bottom, in millimetres. */
function redRows(pdf: string): [number, number][] {
  const image = execFileSync('pdftoppm', ['-r', '254', '-f', '1', '-l', '1', pdf], { maxBuffer: 1 << 28 });
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/u.exec(image.subarray(0, 30).toString('latin1'))!;
  const width = Number(head[1]);
  const rows: [number, number][] = [];
  for (let y = 0, at = head[0].length; y < Number(head[2]); y += 1, at += width * 3) {
    let red = 0;
    for (let x = 0; x < width * 3; x += 3) if (image[at + x]! > 180 && image[at + x + 1]! < 110) red += 1;
    if (red === 0) continue;
    const last = rows.at(-1);
    if (last && y / 10 - last[1] < 0.4) last[1] = y / 10;
    else rows.push([y / 10, y / 10]);
  }
  return rows;
}

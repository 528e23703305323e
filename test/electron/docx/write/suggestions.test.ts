import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { blockText } from '../../../../core/report/block';
import type { Report } from '../../../../core/report/report';
import { settle, type Verdict } from '../../../../core/suggest/settle';
import { loadProfile } from '../../../../electron/templates/load-profile';
import { writeDocx } from '../../../../electron/docx/write/write-docx';
import { docxParts, ooxmlErrors } from '../../../support/ooxml';
import { resavedByLibreOffice } from '../../../support/render';
import { tempFolder } from '../../../support/temp-folder';
import { randomReport } from './random-report';
import { suggestedReport } from './suggested-report';

const profile = loadProfile('templates', 'gbt9704');
const now = new Date('2024-01-15T08:00:00Z');
const write = (report: Report) => writeDocx(report, { variant: 'review', profile, now });
const documentXml = async (report: Report) => docxParts(await write(report))['word/document.xml']!;

test('suggestions stand in the file as agreed', async () => {
  const golden = 'test/golden/export/suggestions.xml';
  const xml = (await documentXml(suggestedReport())).replace(/w:date="[^"]*"/gu, 'w:date="…"').replaceAll('><', '>\n<');
  if (process.env['UPDATE']) {
    mkdirSync('test/golden/export', { recursive: true });
    writeFileSync(golden, `${xml}\n`);
  }
  expect(`${xml}\n`).toBe(readFileSync(golden, 'utf8'));
});

test('every kind of suggestion is valid in the eyes of the Open XML SDK', async () => {
  expect(await ooxmlErrors(await write(suggestedReport()))).toEqual([]);
});

/** What the file says once Word has accepted or rejected everything in it, paragraph by paragraph. */
function settledText(xml: string, verdict: Verdict): string {
  const gone = verdict === 'accept' ? ['del', 'moveFrom'] : ['ins', 'moveTo'];
  const marks = gone.map((name) => `w:${name}`).join('|');
  const rows = new RegExp(`<w:tr>(?:(?!</w:tr>).)*?<w:trPr>(?:(?!</w:trPr>).)*?<(?:${marks}) .*?</w:tr>`, 'gsu');
  const runsOn = new RegExp(`<w:pPr>(?:(?!</w:pPr>).)*?<w:rPr>(?:(?!</w:rPr>).)*?<(?:${marks}) `, 'su');
  let text = xml.replace(rows, '');
  // The ends of paragraphs that run on are told before what is gone from within paragraphs is taken out.
  text = text.replace(/<w:p>.*?<\/w:p>/gsu, (paragraph) => paragraph + (runsOn.test(paragraph) ? '' : '¶'));
  for (const name of gone) text = text.replace(new RegExp(`<w:${name} [^>]*[^>/]>.*?</w:${name}>`, 'gsu'), '');
  return decode(
    text
      .replace(/<w:pPr>.*?<\/w:pPr>/gsu, '')
      .replace(/<w:(?:tab|br)\/>/gu, ' ')
      .replace(/<[^>]*>/gu, ''),
  );
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

const bare = (text: string) => text.replace(/[\s¶]+/gu, '');

/** The text the model has once settled, without the numbers that a copy prints before headings. */
function modelText(report: Report, verdict: Verdict): string {
  return bare(settle(report.blocks, verdict).map(blockText).join('\n'));
}

const NUMBERS = /(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|（\d{1,2}）|\d{1,2}\.)/gu;

test.each(['accept', 'reject'] as const)(
  'to %s all that a file suggests gives what the report itself gives',
  async (verdict) => {
    const report = suggestedReport();
    const found = settledText(await documentXml(report), verdict);
    // The sample has the forms of numbers only where the file puts them.
    expect(bare(found).replace(NUMBERS, '')).toBe(modelText(report, verdict).replace(NUMBERS, ''));
  },
);

test('headings are numbered as they will be, and what goes or comes takes its number along', async () => {
  const xml = await documentXml(suggestedReport());
  const headings = (verdict: Verdict) =>
    settledText(xml, verdict)
      .split('¶')
      .filter((line) => /标题|降为|主要/u.test(line));
  expect(headings('accept')).toEqual([
    '一、主要举措和成效',
    '（一）新加的标题',
    '（二）升为标题。接排的正文。',
    '降为正文。',
  ]);
  expect(headings('reject')).toEqual(['一、主要举措和成效', '（一）要删的标题', '升为标题。接排', '二、降为正文。']);
});

test('where paragraphs are split and joined they are so in the file', async () => {
  const xml = await documentXml(suggestedReport());
  const lines = (verdict: Verdict) => settledText(xml, verdict).split('¶');
  expect(lines('accept')).toEqual(expect.arrayContaining(['一段拆', '成两段；两段并成一段。']));
  expect(lines('reject')).toEqual(expect.arrayContaining(['一段拆成两段；', '两段并成一段。']));
});

test('whatever is suggested, accepting all of the file gives the words that accepting all of the report gives', async () => {
  await fc.assert(
    fc.asyncProperty(randomReport, fc.constantFrom('accept', 'reject'), async (report, verdict) => {
      const touched = { ...report, blocks: report.blocks.filter(({ type }) => type !== 'heading' && type !== 'title') };
      // What no file can hold is no matter of suggestions.
      const words = (text: string) => text.replace(/[^\p{Script=Han}a-z0-9，。]/gu, '');
      const blocks = touched.blocks.filter((block) => !block['formatChange']);
      const found = settledText(await documentXml({ ...touched, blocks }), verdict);
      expect(words(found)).toBe(words(settle(blocks, verdict).map(blockText).join('')));
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('no two marks of a file share an id, and every range of a move ends', async () => {
  await fc.assert(
    fc.asyncProperty(randomReport, async (report) => {
      const xml = await documentXml(report);
      const ids = [
        ...xml.matchAll(
          /<w:(?:ins|del|moveFrom|moveTo|moveFromRangeStart|moveToRangeStart|pPrChange|bookmarkStart) [^>]*w:id="(\d+)"/gu,
        ),
      ];
      expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length);
      for (const kind of ['moveFrom', 'moveTo']) {
        const marks = (end: string) => [...xml.matchAll(new RegExp(`<w:${kind}Range${end} [^>]*w:id="(\\d+)"`, 'gu'))];
        expect(
          marks('End')
            .map(([, id]) => id)
            .sort(),
        ).toEqual(
          marks('Start')
            .map(([, id]) => id)
            .sort(),
        );
      }
      const names = (kind: string) => [...xml.matchAll(new RegExp(`<w:${kind}RangeStart [^>]*w:name="(\\w+)"`, 'gu'))];
      const of = (kind: string) =>
        names(kind)
          .map(([, name]) => name)
          .sort();
      expect(of('moveFrom')).toEqual(of('moveTo'));
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('clean copies print as accepted, and say nothing of suggestions', async () => {
  for (const variant of ['clean', 'public'] as const) {
    const parts = docxParts(await writeDocx(suggestedReport(), { variant, profile, now }));
    const xml = parts['word/document.xml']!;
    expect(Object.values(parts).join('')).not.toMatch(
      /张三|李四|w:ins |w:del |move(?:From|To)|pPrChange|trackRevisions/u,
    );
    expect(bare(settledText(xml, 'accept'))).toBe(bare(settledText(await documentXml(suggestedReport()), 'accept')));
  }
});

describe('as other programs see it', () => {
  const folder = tempFolder();

  /** Author and words of every insertion and deletion that pandoc reads from a file, in order. */
  function read(path: string): string[] {
    const json = execFileSync('pandoc', ['--track-changes=all', '-t', 'json', path], { encoding: 'utf8' });
    return changesOf(JSON.parse(json)).filter((change) => !change.endsWith('：'));
  }

  const AS_SUGGESTED = [
    '张三 deletion：法制',
    '张三 insertion：法治',
    '张三 deletion：35',
    '张三 insertion：36',
    '李四 & 王五 insertion：含上年结转2件。',
    '李四 & 王五 deletion：（一）要删的标题',
    '张三 insertion：（一）新加的标题',
    '李四 & 王五 insertion：（二）',
    '李四 & 王五 insertion：的正文。',
    '李四 & 王五 deletion：二、',
    '李四 & 王五 deletion：整段移走。',
    '张三 deletion：移走的几个字',
    '张三 insertion：移走的几个字，来处不明的',
    '李四 & 王五 insertion：整段移走。',
    '张三 deletion：删去的行',
    '张三 deletion：1',
    '李四 & 王五 insertion：添上的行',
    '李四 & 王五 insertion：2',
    '李四 & 王五 deletion：3',
    '李四 & 王五 insertion：4',
    '张三 insertion：2.案例',
    '李四 & 王五 deletion：人民',
  ];

  test('pandoc reads every insertion and deletion with its author and exact words', async () => {
    const path = join(folder(), 'suggested.docx');
    writeFileSync(path, await write(suggestedReport()));
    expect(read(path)).toEqual(AS_SUGGESTED);
  });

  test('LibreOffice opens it, and what it saves holds the same changes', async () => {
    const sent = join(folder(), 'suggested.docx');
    writeFileSync(sent, await write(suggestedReport()));
    const path = resavedByLibreOffice(sent);
    // Of a paragraph that becomes a heading LibreOffice takes the new number as its own.
    expect(read(path)).toEqual(AS_SUGGESTED.filter((change) => !change.endsWith('（二）')));
    const accepted = execFileSync('pandoc', ['--track-changes=accept', '-t', 'plain', '--wrap=none', path], {
      encoding: 'utf8',
    });
    const words = (text: string) => text.replace(/[\s-]+/gu, '').replace(NUMBERS, '');
    expect(words(accepted)).toBe(modelText(suggestedReport(), 'accept').replace(NUMBERS, ''));
  }, 120_000);
});

function changesOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap((inner) => changesOf(inner));
  if (typeof node !== 'object' || node === null) return [];
  const { t, c } = node as { t?: string; c?: [[string, string[], [string, string][]], unknown[]] };
  if (t !== 'Span') return Object.values(node).flatMap((inner) => changesOf(inner));
  const [[, [kind = ''], attributes], inner] = c!;
  if (kind !== 'insertion' && kind !== 'deletion') return inner.flatMap((one) => changesOf(one));
  const author = attributes.find(([key]) => key === 'author')?.[1] ?? '';
  return [`${author} ${kind}：${inner.map((one) => wordsOf(one)).join('')}`];
}

function wordsOf(node: unknown): string {
  if (Array.isArray(node)) return node.map((inner) => wordsOf(inner)).join('');
  if (typeof node !== 'object' || node === null) return '';
  const { t, c } = node as { t?: string; c?: unknown };
  return t === 'Str' ? String(c) : c === undefined ? '' : wordsOf(Array.isArray(c) ? c : [c]);
}

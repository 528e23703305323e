import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Incoming } from '../../../core/merge/incoming';
import { blockText } from '../../../core/report/block';
import { settle } from '../../../core/suggest/settle';
import type { Report } from '../../../core/report/report';
import { examineReturned, returnedProperties, takeReturned } from '../../../electron/desk/examine-returned';
import { exportDocx } from '../../../electron/desk/export-docx';
import { tempFolder } from '../../support/temp-folder';
import { allResavedByLibreOffice } from '../../support/render';
import { shown } from '../../core/merge/texts';
import { loadProfile } from '../../../electron/templates/load-profile';
import { writeDocx } from '../../../electron/docx/write/write-docx';
import { randomReport } from '../docx/write/random-report';
import { realReports } from '../docx/write/real-reports';
import { sampleReport } from '../docx/write/sample-report';
import { suggestedReport } from '../docx/write/suggested-report';
import { handOn } from '../../support/edit-as-word';
import { threadedReport } from './threaded-report';

jest.setTimeout(180_000);
const folder = tempFolder();
const TEMPLATES = 'templates';
const PROFILE = loadProfile(TEMPLATES, 'gbt9704');

const send = async (report: Report, path = join(folder(), '征求意见稿.docx')): Promise<string> => {
  await exportDocx(report, { path, variant: 'review' }, TEMPLATES, [], 'v1');
  return path;
};

const atHand = { ...realReports(), sample: sampleReport(), suggested: suggestedReport() };
/** What LibreOffice saved again, by name: one start for all of them. */
let office = '';
const resaved = (name: string) => join(office, '经LibreOffice', `${name}.docx`);

beforeAll(async () => {
  office = mkdtempSync(join(tmpdir(), '述法 测试-'));
  const path = (name: string) => join(office, `${name}.docx`);
  for (const [name, report] of Object.entries(atHand)) await send(report, path(name));
  await send(threadedReport(), path('drafted'));
  await reviewed(threadedReport(), path('reviewed'));
  allResavedByLibreOffice([...Object.keys(atHand), 'drafted', 'reviewed'].map(path));
});
afterAll(() => rmSync(office, { recursive: true, force: true }));

/** What a reviewer changed in a copy, written to `path`: other words of `a`, more words in `b`, a thread on `c`. */
async function reviewed(report: Report, path: string) {
  const words = (block: number) =>
    blockText(report.blocks.filter((one) => blockText(one).length > 60)[block]!).slice(40, 46);
  const [a, b, c] = [words(2), words(5), words(7)];
  handOn(await send(report, path))
    .track(a, '改动的话', '赵处长')
    .type(b, '没有留痕')
    .comment(c, '请再核实', '赵处长')
    .addParagraph(a, '赵处长另外加写的一段话，补充说明有关情况。', '赵处长')
    .save(path);
  return { a, b, c };
}

const back = async (mine: Report, path: string, sent: Report | null) => {
  const source = { path };
  const properties = returnedProperties(source);
  const copies = [{ source, properties, sent }];
  const [{ entries, dropped }] = (await examineReturned(mine, copies, TEMPLATES)) as [
    Awaited<ReturnType<typeof examineReturned>>[number],
  ];
  const choices = [
    Object.fromEntries(entries.map(({ id, mine: both }) => [id, both === undefined ? 'take' : 'note'] as const)),
  ];
  return { properties, entries, dropped, taken: await takeReturned(mine, copies, choices, TEMPLATES) };
};

test('a copy that nobody touched brings nothing', async () => {
  const report = threadedReport();
  const { properties, entries, dropped } = await back(report, await send(report), report);
  expect(properties.sentAs).toEqual({ report: 'r1', version: 'v1', variant: 'review' });
  expect(entries).toEqual([]);
  expect(dropped).toEqual([]);
});

test('whatever the report: odd text, overlapping comments, ragged tables', async () => {
  await fc.assert(
    fc.asyncProperty(randomReport, async (report) => {
      const bytes = await writeDocx(report, { variant: 'review', profile: PROFILE });
      const properties = {
        sentAs: { report: report.id, version: 'v1', variant: 'review' },
        modifiedBy: '',
        modifiedAt: '',
      };
      const source = { name: 'a.docx', bytes: Buffer.from(bytes).toString('base64') };
      const [found] = await examineReturned(report, [{ source, properties, sent: report }], TEMPLATES);
      expect(found).toEqual({ entries: [], dropped: [] });
    }),
    { numRuns: 15 },
  );
});

test('nor does one that LibreOffice opened and saved: the same text, the same threads', async () => {
  const report = threadedReport();
  const { properties, entries, dropped, taken } = await back(report, resaved('drafted'), report);
  expect(properties.sentAs).toEqual({ report: 'r1', version: 'v1', variant: 'review' });
  expect(entries).toEqual([]);
  expect(dropped).toEqual([]);
  expect(taken.blocks.map(shown)).toEqual(report.blocks.map(shown));
});

test('nor does any report at hand, with suggestions and comments of every kind, that LibreOffice saved', async () => {
  for (const [name, report] of Object.entries(atHand)) {
    const { entries, dropped } = await back(report, resaved(name), report);
    expect({ report: report.id, entries, dropped }).toEqual({ report: report.id, entries: [], dropped: [] });
  }
});

test('nor one that no longer says what it is', async () => {
  const report = threadedReport();
  const path = await send(report);
  const parts = unzipSync(readFileSync(path));
  delete parts['docProps/custom.xml'];
  writeFileSync(path, zipSync(parts));
  const { properties, entries } = await back(report, path, null);
  expect(properties.sentAs).toBeNull();
  expect(entries).toEqual([]);
});

describe('a copy that a reviewer changed', () => {
  const brief = ({ kind, author, old, now, text, tracked }: Incoming) => [kind, author, old, now, text, tracked];

  test.each([
    ['in Word', (written: string) => written],
    ['in Word, and saved once more by LibreOffice', () => resaved('reviewed')],
  ])('%s: each change is found on its words, with its author', async (_, onTheWay) => {
    const report = threadedReport();
    const written = join(folder(), '退回.docx');
    const { a, b, c } = await reviewed(report, written);
    const { entries, dropped, taken } = await back(report, onTheWay(written), report);
    expect(dropped).toEqual([]);
    const found = entries.map(brief);
    expect(found).toContainEqual(['words', '赵处长', a, '改动的话', '', true]);
    expect(found).toContainEqual(['new-block', '赵处长', '', '赵处长另外加写的一段话，补充说明有关情况。', '', true]);
    expect(found).toContainEqual(['thread', '赵处长', c, '', '请再核实', false]);
    const plain = entries.filter((entry) => entry.kind === 'words' && !entry.tracked);
    // Word by word: what both texts have in common is no change.
    expect(plain.map(({ now }) => now).join('')).toContain('没有留痕'.slice(0, 2));
    expect(plain.length).toBeGreaterThan(0);
    const shownText = taken.blocks.map(shown).join('\n');
    expect(shownText).toContain(`[${a}]{改动的话}`);
    expect(taken.blocks.map(blockText).join('')).toContain(b);
    expect(settle(taken.blocks, 'reject', ({ id }) => id !== 's1').map(blockText)).toEqual(
      report.blocks.map(blockText),
    );
    expect(taken.comments).toHaveLength(report.comments.length + 1);
    expect(taken.lost).toEqual([]);
  });

  test('threads answered and resolved in Word are the same threads', async () => {
    const report = threadedReport();
    const path = await send(report);
    const parts = unzipSync(readFileSync(path));
    const change = (name: string, work: (xml: string) => string) =>
      void (parts[name] = strToU8(work(strFromU8(parts[name]!))));
    change('word/comments.xml', (xml) =>
      xml.replace(
        '</w:comments>',
        '<w:comment w:id="777" w:author="赵处长" w:date="2026-01-04T09:30:00Z"><w:p w14:paraId="0ABC0001"><w:r><w:t>同意</w:t></w:r></w:p></w:comment></w:comments>',
      ),
    );
    const root = /w15:paraId="([0-9A-F]+)" w15:done="0"/u.exec(strFromU8(parts['word/commentsExtended.xml']!))![1]!;
    change('word/commentsExtended.xml', (xml) =>
      xml
        .replace(`w15:paraId="${root}" w15:done="0"`, `w15:paraId="${root}" w15:done="1"`)
        .replace(
          '</w15:commentsEx>',
          `<w15:commentEx w15:paraId="0ABC0001" w15:paraIdParent="${root}" w15:done="1"/></w15:commentsEx>`,
        ),
    );
    writeFileSync(path, zipSync(parts));
    const { entries, taken } = await back(report, path, report);
    expect(entries.map(brief)).toEqual([
      ['reply', '赵处长', expect.any(String), '', '同意', false],
      ['resolved', '赵处长', expect.any(String), '', '第1条意见', false],
    ]);
    expect(taken.comments.find(({ id }) => id === 'k1')).toMatchObject({
      resolved: true,
      replies: [{ author: '赵处长', text: '同意' }],
    });
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { recognise } from '../../../core/intake/recognise';
import { sourceFromText } from '../../../core/intake/text-source';
import { editSpans } from '../../../core/merge/edit-spans';
import { AppError } from '../../../core/errors';
import type { Incoming } from '../../../core/merge/incoming';
import { blockText, type Block } from '../../../core/report/block';
import { settle } from '../../../core/suggest/settle';
import { numberedIds } from '../../../core/report/ids';
import type { Report } from '../../../core/report/report';
import { examineReturned, returnedProperties, takeReturned } from '../../../electron/desk/examine-returned';
import { exportDocx } from '../../../electron/desk/export-docx';
import { reportOf } from '../../support/reports';
import { tempFolder } from '../../support/temp-folder';
import { allResavedByLibreOffice, resavedByLibreOffice } from '../../support/render';
import { paragraph, shown } from '../../core/merge/texts';
import { loadProfile } from '../../../electron/templates/load-profile';
import { writeDocx } from '../../../electron/docx/write/write-docx';
import { randomReport } from '../docx/write/random-report';
import { realReports } from '../docx/write/real-reports';
import { sampleReport } from '../docx/write/sample-report';
import { suggestedReport } from '../docx/write/suggested-report';
import { handOn } from '../../support/edit-as-word';
import { makeDocx } from '../docx/read/make-docx';

jest.setTimeout(180_000);
const folder = tempFolder();
const TEMPLATES = 'templates';
const PROFILE = loadProfile(TEMPLATES, 'gbt9704');

/** A real report with threads on words of several blocks, and suggestions. */
function sample(): Report {
  const text = readFileSync('test/fixtures/reports/001_d31234125ce4b8f4.txt', 'utf8');
  const { blocks } = recognise(sourceFromText(text), numberedIds('x'));
  const long = blocks.filter((block) => blockText(block).length > 60 && block.type !== 'table');
  const mark = (id: string, block: Block, from: number, to: number) => {
    const at = blocks.findIndex((one) => one.id === block.id);
    const children = editSpans(blocks[at]!.children as never, [
      { from, to, make: (span) => ({ ...span, [`comment_${id}`]: true }) },
    ]);
    blocks[at] = { ...blocks[at]!, children } as Block;
  };
  const threads = long.slice(0, 12).map((block, i) => {
    mark(`k${i}`, block, 20, 30);
    return {
      id: `k${i}`,
      author: i % 2 ? '张科长' : '李工',
      at: `2026-01-${String(i + 1).padStart(2, '0')}T01:30:00.000Z`,
      text: `第${i}条意见`,
      resolved: i % 3 === 0,
      replies: i % 4 === 0 ? [{ id: `k${i}r`, author: '王五', at: '2026-01-20T01:30:00.000Z', text: '已改' }] : [],
    };
  });
  const change = { id: 's1', author: '起草人', at: '2026-01-05T02:00:00.000Z' };
  const at = blocks.findIndex((block) => block.id === long[14]!.id);
  blocks[at] = {
    ...blocks[at]!,
    children: editSpans(
      blocks[at]!.children as never,
      [{ from: 10, to: 14, make: (span) => ({ ...span, deleted: change }) }],
      [{ at: 14, spans: [{ text: '改写的话', inserted: change }] }],
    ),
  } as Block;
  return reportOf(blocks, { comments: threads, unit: '乙区人民政府', year: 2023 });
}

const send = async (report: Report): Promise<string> => {
  const path = join(folder(), '征求意见稿.docx');
  await exportDocx(report, { path, variant: 'review' }, TEMPLATES, [], 'v1');
  return path;
};
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
  const report = sample();
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
  const report = sample();
  const path = resavedByLibreOffice(await send(report));
  const { properties, entries, dropped, taken } = await back(report, path, report);
  expect(properties.sentAs).toEqual({ report: 'r1', version: 'v1', variant: 'review' });
  expect(entries).toEqual([]);
  expect(dropped).toEqual([]);
  expect(taken.blocks.map(shown)).toEqual(report.blocks.map(shown));
});

test('nor does any report at hand, with suggestions and comments of every kind, that LibreOffice saved', async () => {
  const reports = { ...realReports(), sample: sampleReport(), suggested: suggestedReport() };
  const there = folder();
  const paths = Object.keys(reports).map((name) => join(there, `${name}.docx`));
  for (const [i, report] of Object.values(reports).entries())
    await exportDocx(report, { path: paths[i]!, variant: 'review' }, TEMPLATES, [], 'v1');
  const saved = allResavedByLibreOffice(paths);
  for (const [i, report] of Object.values(reports).entries()) {
    const { entries, dropped } = await back(report, saved[i]!, report);
    expect({ report: report.id, entries, dropped }).toEqual({ report: report.id, entries: [], dropped: [] });
  }
}, 120_000);

test('nor one that no longer says what it is', async () => {
  const report = sample();
  const path = await send(report);
  const parts = unzipSync(readFileSync(path));
  delete parts['docProps/custom.xml'];
  writeFileSync(path, zipSync(parts));
  const { properties, entries } = await back(report, path, null);
  expect(properties.sentAs).toBeNull();
  expect(entries).toEqual([]);
});

describe('a copy that a reviewer changed', () => {
  const words = (report: Report, block: number, from: number, to: number) =>
    blockText(report.blocks.filter((one) => blockText(one).length > 60)[block]!).slice(from, to);
  const changed = async (report: Report) => {
    const [a, b, c] = [words(report, 2, 40, 46), words(report, 5, 40, 46), words(report, 7, 40, 46)];
    const path = handOn(await send(report))
      .track(a, '改动的话', '赵处长')
      .type(b, '没有留痕')
      .comment(c, '请再核实', '赵处长')
      .addParagraph(a, '赵处长另外加写的一段话，补充说明有关情况。', '赵处长')
      .save(join(folder(), '退回.docx'));
    return { a, b, c, path };
  };
  const brief = ({ kind, author, old, now, text, tracked }: Incoming) => [kind, author, old, now, text, tracked];

  test.each([
    ['in Word', (path: string) => path],
    ['in Word, and saved once more by LibreOffice', resavedByLibreOffice],
  ])('%s: each change is found on its words, with its author', async (_, onTheWay) => {
    const report = sample();
    const { a, b, c, path } = await changed(report);
    const { entries, dropped, taken } = await back(report, onTheWay(path), report);
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
    const report = sample();
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

describe('files made to harm', () => {
  const bytesOf = (source: Uint8Array) => ({ name: '退回.docx', bytes: Buffer.from(source).toString('base64') });
  const read = async (bytes: Uint8Array, report = sample()) => {
    const source = bytesOf(bytes);
    const properties = returnedProperties(source);
    return examineReturned(report, [{ source, properties, sent: null }], TEMPLATES);
  };
  const refused = async (bytes: Uint8Array, code: string) => {
    const failure = await read(bytes).then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(AppError);
    expect((failure as AppError).code).toBe(code);
    expect((failure as AppError).message).toMatch(/^[^\n]*退回\.docx[^\n]*$/u);
  };
  const broken = async (change: (parts: Record<string, Uint8Array>) => void): Promise<Uint8Array> => {
    const parts = unzipSync(readFileSync(await send(sample())));
    change(parts);
    return zipSync(parts);
  };

  test('XML cut off, external entities, no text at all: one sentence', async () => {
    await refused(
      await broken((parts) => void (parts['word/document.xml'] = parts['word/document.xml']!.subarray(0, 9000))),
      'broken-docx',
    );
    await refused(
      await broken(
        (parts) =>
          void (parts['docProps/core.xml'] = strToU8(
            '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
          )),
      ),
      'broken-docx',
    );
    await refused(await broken((parts) => void delete parts['word/document.xml']), 'not-docx');
    await refused(
      await broken((parts) => void (parts['word/comments.xml'] = strToU8('<w:comments><w:comment'))),
      'broken-docx',
    );
  });

  test('parts that are missing are missed by nobody', async () => {
    const bytes = await broken((parts) => {
      for (const name of [
        'word/commentsExtended.xml',
        'word/commentsIds.xml',
        'word/commentsExtensible.xml',
        'word/styles.xml',
        'docProps/custom.xml',
        'docProps/core.xml',
      ])
        delete parts[name];
    });
    const [{ entries }] = (await read(bytes)) as [{ entries: Incoming[]; dropped: [] }];
    expect(entries.filter(({ kind }) => kind === 'thread' || kind === 'words')).toEqual([]);
  });

  test('a bomb is refused before it is unpacked', async () => {
    const bytes = Buffer.from(await broken(() => undefined));
    for (let at = 0; (at = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]), at)) >= 0; at += 4)
      bytes.writeUInt32LE(0x7fff_ffff, at + 24);
    await refused(bytes, 'too-large');
  });

  test('fifty thousand comments are all there', async () => {
    const many = 50_000;
    const paragraphs = Array.from({ length: 500 }, (_, p) => {
      const runs = Array.from({ length: 100 }, (__, i) => {
        const id = p * 100 + i;
        return `<w:commentRangeStart w:id="${id}"/><w:r><w:t>第${p}段${i}。</w:t></w:r><w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
      });
      return `<w:p>${runs.join('')}</w:p>`;
    });
    const comments = Array.from(
      { length: many },
      (_, i) =>
        `<w:comment w:id="${i}" w:author="甲" w:date="2026-01-04T09:30:00Z"><w:p><w:r><w:t>意见${i}</w:t></w:r></w:p></w:comment>`,
    );
    const bytes = makeDocx({ body: paragraphs.join(''), comments: comments.join('') });
    const mine = reportOf(
      Array.from({ length: 500 }, (_, p) =>
        paragraph(`b${p}`, Array.from({ length: 100 }, (__, i) => `第${p}段${i}。`).join('')),
      ),
    );
    const source = bytesOf(bytes);
    const copies = [{ source, properties: returnedProperties(source), sent: null }];
    const [{ entries }] = (await examineReturned(mine, copies, TEMPLATES)) as [{ entries: Incoming[]; dropped: [] }];
    const threads = entries.filter(({ kind }) => kind === 'thread');
    expect(threads).toHaveLength(many);
    expect(threads.filter(({ lost }) => lost)).toEqual([]);
  });
});

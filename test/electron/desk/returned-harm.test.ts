import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { AppError } from '../../../core/errors';
import type { Incoming } from '../../../core/merge/incoming';
import { examineReturned, returnedProperties } from '../../../electron/desk/examine-returned';
import { exportDocx } from '../../../electron/desk/export-docx';
import { reportOf } from '../../support/reports';
import { tempFolder } from '../../support/temp-folder';
import { paragraph } from '../../core/merge/texts';
import { makeDocx } from '../docx/read/make-docx';
import { threadedReport } from './threaded-report';

jest.setTimeout(180_000);
const folder = tempFolder();
const TEMPLATES = 'templates';

const bytesOf = (source: Uint8Array) => ({ name: '退回.docx', bytes: Buffer.from(source).toString('base64') });
const read = async (bytes: Uint8Array, report = threadedReport()) => {
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
  const path = join(folder(), '征求意见稿.docx');
  await exportDocx(threadedReport(), { path, variant: 'review' }, TEMPLATES, [], 'v1');
  const parts = unzipSync(readFileSync(path));
  change(parts);
  return zipSync(parts);
};

test('a returned copy with XML cut off, external entities or no text at all is refused in one sentence', async () => {
  await refused(
    await broken((parts) => void (parts['word/document.xml'] = parts['word/document.xml']!.subarray(0, 9000))),
    'broken-docx',
  );
  await refused(
    await broken(
      (parts) =>
        void (parts['docProps/core.xml'] = strToU8('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>')),
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

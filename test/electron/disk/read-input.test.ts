import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { recognise } from '../../../core/intake/recognise';
import { unaccounted } from '../../support/unaccounted';
import { numberedIds } from '../../../core/report/ids';
import { readInput } from '../../../electron/disk/read-input';
import { outline } from '../../core/intake/outline';
import { REAL_REPORTS } from '../../core/intake/real-reports';
import { makeDocx, p } from '../docx/read/make-docx';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shufa-read-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, bytes: Uint8Array | string) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const code = (expected: string) => expect.objectContaining({ code: expected });
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
const paragraph = (text: string) => ({ blocks: [{ kind: 'paragraph', spans: [{ text }] }], comments: [], dropped: [] });

describe.each(['utf8', 'gb18030', 'utf16le', 'utf16be'])('real reports in %s', (encoding) => {
  test.each(REAL_REPORTS)('$file is recognised as a person reads it', ({ file: name, outline: expected }) => {
    const text = readFileSync(join(__dirname, '../../fixtures/reports', name), 'utf8');
    const source = readInput(file(name, iconv.encode(text, encoding)));
    const recognised = recognise(source, numberedIds());
    expect(outline(recognised)).toEqual(expected);
    expect(unaccounted(source, recognised)).toEqual({ lost: '', invented: '' });
  });
});

test('the ending tells the kind, in capitals too', () => {
  expect(readInput(file('a.TXT', '# 甲'))).toEqual(paragraph('# 甲'));
  expect(readInput(file('a.Md', '# 甲')).blocks).toEqual([
    { kind: 'paragraph', spans: [{ text: '甲' }], outlineLevel: 1 },
  ]);
  expect(readInput(file('a.DOCX', makeDocx({ body: p('甲') })))).toEqual(paragraph('甲'));
});

test('a Word file under another name is read as one', () => {
  const bytes = makeDocx({ body: p('甲') });
  for (const name of ['a.txt', 'a.md', 'a.doc', 'a.wps']) expect(readInput(file(name, bytes))).toEqual(paragraph('甲'));
});

test('each file that cannot be read says why', () => {
  const read = (path: string) => () => readInput(path);
  expect(read(join(folder, '没有.docx'))).toThrow(code('not-found'));
  expect(read(file('a.pdf', '%PDF-1.7'))).toThrow(code('unknown-type'));
  expect(read(file('无后缀', '甲'))).toThrow(code('unknown-type'));
  expect(read(file('a.doc', '甲'))).toThrow(code('legacy-word'));
  expect(read(file('a.wps', OLE))).toThrow(code('legacy-word'));
  expect(read(file('b.docx', OLE))).toThrow(code('legacy-word'));
  expect(read(file('b.txt', OLE))).toThrow(code('legacy-word'));
  expect(read(file('c.docx', Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')])))).toThrow(
    code('encrypted-word'),
  );
  expect(read(file('d.docx', '不是压缩包'))).toThrow(code('not-docx'));
  expect(read(file('e.docx', makeDocx({ body: p('甲') }).subarray(0, 200)))).toThrow(code('broken-docx'));
  expect(read(file('f.txt', '%PDF-1.7\n'))).toThrow(code('binary-text'));
  expect(read(file('g.txt', new Uint8Array(64)))).toThrow(code('binary-text'));
  expect(read(file('h.txt', ''))).toThrow(code('empty-file'));
  expect(read(file('i.txt', ' \r\n　\ufeff'))).toThrow(code('empty-file'));
  expect(read(file('j.docx', ''))).toThrow(code('empty-file'));
  expect(read(file('k.docx', makeDocx({ body: p('') })))).toThrow(code('empty-file'));
  mkdirSync(join(folder, '文件夹.docx'));
  expect(read(join(folder, '文件夹.docx'))).toThrow(code('not-a-file'));
});

test('a file of 51 MB is refused unread', () => {
  const path = file('big.docx', '');
  const handle = openSync(path, 'r+');
  ftruncateSync(handle, 51 * 1024 * 1024);
  closeSync(handle);
  expect(() => readInput(path)).toThrow(code('too-large'));
});

test('a device is no file, and a link to a report is one', () => {
  symlinkSync('/dev/zero', join(folder, 'zero.txt'));
  expect(() => readInput(join(folder, 'zero.txt'))).toThrow(code('not-a-file'));
  symlinkSync(file('a.txt', '甲'), join(folder, 'link.txt'));
  expect(readInput(join(folder, 'link.txt'))).toEqual(paragraph('甲'));
});

test('a file nobody may read says so', () => {
  const path = file('a.txt', '甲');
  chmodSync(path, 0);
  // The superuser may read everything.
  if (process.getuid?.() === 0) expect(readInput(path)).toEqual(paragraph('甲'));
  else expect(() => readInput(path)).toThrow(code('no-access'));
});

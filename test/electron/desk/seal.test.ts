import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Encrypter } from 'age-encryption';
import type { Block } from '../../../core/report/block';
import { blockText } from '../../../core/report/block';
import { createDesk, type Desk } from '../../../electron/desk/desk';
import { unseal } from '../../../electron/disk/seal';
import { TEMPLATES } from '../../support/run-cli';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();
const path = (name: string) => join(folder(), name);
const password = '青溪 Report 2025!';
let desk: Desk;

beforeEach(() => {
  desk = createDesk({
    shell: 'browser',
    version: '0',
    templatesDir: TEMPLATES,
    dataDir: path('data'),
    documentsDir: folder(),
  });
});
afterEach(() => desk.close());

const created = () => {
  const { session, report } = desk.handlers.createReport({
    template: 'district',
    unit: '某区人民政府',
    year: 2025,
    path: path('报告.shufa'),
  });
  const block = report.blocks.find(({ type }) => type === 'paragraph')!;
  desk.handlers.saveChange(session, { blocks: [{ ...block, children: [{ text: '只给一个人看的话' }] } as Block] });
  return session;
};
/** A copy as any program of the age format writes it, whose password is tried in no time: ours takes its time on purpose. */
const sealedElsewhere = async () => {
  created();
  const encrypter = new Encrypter();
  encrypter.setPassphrase(password);
  encrypter.setScryptWorkFactor(2);
  writeFileSync(path('副本.age'), await encrypter.encrypt(readFileSync(path('报告.shufa'))));
};
const open = (given: string, to: string) =>
  desk.handlers.openSealed({ path: path('副本.age'), password: given, to: path(to) });
const code = (name: string) => expect.objectContaining({ code: name });

test('a sealed copy is a file of the age format that shows nothing, and opens with its password', async () => {
  await desk.handlers.sealCopy(created(), { path: path('副本.age'), password });
  const bytes = readFileSync(path('副本.age'));
  expect(bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/u);
  expect([bytes.includes('只给一个人看的话'), bytes.includes('SQLite'), bytes.includes('某区')]).toEqual([
    false,
    false,
    false,
  ]);
  const opened = await open(password, '解开.shufa');
  expect(opened.report.blocks.map(blockText).join('\n')).toContain('只给一个人看的话');
  expect(readFileSync(path('副本.age')).equals(bytes)).toBe(true);
}, 60_000);

test('a wrong password and a changed byte open nothing and write nothing', async () => {
  await sealedElsewhere();
  await expect(open('不是这个密码啊啊', '解开.shufa')).rejects.toThrow(code('wrong-password'));
  const bytes = readFileSync(path('副本.age'));
  bytes[bytes.length - 40]! ^= 1;
  writeFileSync(path('副本.age'), bytes);
  await expect(open(password, '解开.shufa')).rejects.toThrow(code('broken-sealed'));
  writeFileSync(path('副本.age'), bytes.subarray(0, bytes.length - 100));
  await expect(open(password, '解开.shufa')).rejects.toThrow(code('broken-sealed'));
  expect(existsSync(path('解开.shufa'))).toBe(false);
}, 60_000);

test('what is no sealed copy is refused before any password is tried', async () => {
  writeFileSync(path('副本.age'), '不是');
  await expect(open(password, '解开.shufa')).rejects.toThrow(code('not-sealed'));
  await expect(unseal(Buffer.from('age-encryption.org/v1\nnonsense'), password, 'x')).rejects.toThrow(
    code('broken-sealed'),
  );
});

test('neither a report nor another file is written over', async () => {
  await sealedElsewhere();
  await expect(open(password, '报告.shufa')).rejects.toThrow(code('file-exists'));
  const { session } = desk.handlers.openReport(path('报告.shufa'));
  await expect(desk.handlers.sealCopy(session, { path: path('报告.shufa'), password })).rejects.toThrow(
    code('not-sealed'),
  );
}, 60_000);

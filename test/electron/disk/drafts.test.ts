import { chmodSync, readFileSync, readdirSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftName, isDraft, sweepDrafts } from '../../../electron/disk/drafts';
import { writeFileSafely } from '../../../electron/disk/write-file';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();
const put = (name: string, minutesAgo: number): void => {
  writeFileSync(join(folder(), name), '半');
  const at = Date.now() / 1000 - minutesAgo * 60;
  utimesSync(join(folder(), name), at, at);
};

test('what a crash left half-written is swept away; fresh drafts and files of people stay', () => {
  put('报告.shufa.4711-1.tmp', 60);
  put('报告.shufa.4711-1.tmp-journal', 60);
  put('报告.docx.99-3.tmp', 60);
  const kept = ['报告.shufa.4711-2.tmp', '会议记录.tmp', '报告.docx.20240101', '报告.shufa', '报告.shufa-journal'];
  put(kept[0]!, 1);
  for (const name of kept.slice(1)) put(name, 600);
  sweepDrafts(folder());
  expect(readdirSync(folder()).sort()).toEqual(kept.sort());
});

test('a folder that is gone is no reason to stop', () => {
  expect(() => sweepDrafts(join(folder(), '无'))).not.toThrow();
});

test('no two drafts have one name, and each is known as one', () => {
  const names = [draftName('/d/报告.docx'), draftName('/d/报告.docx')];
  expect(new Set(names).size).toBe(2);
  expect(names.every(isDraft)).toBe(true);
});

test('a file that is replaced keeps its permissions, and a link goes on pointing to it', () => {
  const path = join(folder(), '报告.docx');
  writeFileSync(path, '旧');
  chmodSync(path, 0o640);
  symlinkSync(path, join(folder(), '链接.docx'));
  writeFileSafely(join(folder(), '链接.docx'), new TextEncoder().encode('新'));
  expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['新', 0o640]);
});

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { AppError } from '../../core/errors';
import { fileLocks } from '../desk/file-locks';
import { mergeFile, type MergeDone } from '../desk/merge-file';
import { appFolders } from '../shell/app-folders';
import { openBackups } from '../store/backups';
import { openReportFile } from '../store/report-file';
import { readMany, requireEnding, usage } from './arguments';
import type { CommandContext } from './context';

/** shufa merge <mine.shufa> <theirs.shufa|theirs.docx>… [--json]: merges the others into mine, each whole or not at all. */
export async function runMerge(args: string[], context: CommandContext): Promise<number> {
  const given = readMany(args, ['<我的.shufa>', '<对方的.shufa|.docx>'], { json: { type: 'boolean' } }, context);
  const [path, ...others] = given.paths as [string, ...string[]];
  requireEnding(path, '.shufa');
  for (const other of others) {
    if (!['.shufa', '.docx'].includes(extname(other).toLowerCase())) throw usage(`“${other}”应以 .shufa 或 .docx 结尾`);
    if (resolve(other) === resolve(path)) throw usage('要并入的不能就是我的文件');
  }
  const done = await held(path, context.now, async () => {
    const backups = openBackups(join(appFolders('').data, 'backups'), context.now);
    const file = openReportFile(path, { beforeMigration: backups.takeOld });
    try {
      if (file.readOnly) throw new AppError('read-only', { path });
      const list: MergeDone[] = [];
      for (const other of others) {
        list.push(await mergeFile(file, other, context.templatesDir, { author: '', now: context.now() }));
        say(list.at(-1)!, context);
      }
      return list;
    } finally {
      file.close();
    }
  });
  if (given.flag('json')) context.out(JSON.stringify({ file: path, merged: done }, null, 2));
  return 0;
}

/** Keeps the program from opening the report meanwhile. Throws held-elsewhere where somebody has it open. */
async function held<T>(path: string, now: () => number, work: () => Promise<T>): Promise<T> {
  if (!existsSync(path)) return work();
  const dataDir = mkdtempSync(join(tmpdir(), 'shufa-merge-'));
  const locks = fileLocks({ dataDir, person: () => ({ name: '', unit: '' }), now });
  try {
    const holder = locks.take(path);
    if (holder) throw new AppError('held-elsewhere', { path, name: holder.name || '另一个人' });
    return await work();
  } finally {
    locks.free(path);
    locks.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function say(done: MergeDone, { err }: CommandContext): void {
  const {
    file,
    threads,
    replies,
    resolved,
    reopened,
    suggestions,
    blocks,
    conflicts,
    lost,
    left,
    sameReport,
    changed,
  } = done;
  if (!changed) return err(`“${file}”没有要并入的新内容。`);
  const parts = [
    [threads.length, '条批注'],
    [replies, '条答复'],
    [resolved.length + reopened.length, '条批注的状态'],
    [suggestions.length, '处修订'],
    [blocks.length, '段有改动'],
  ] as const;
  const told = parts.flatMap(([count, name]) => (count > 0 ? [`${count} ${name}`] : []));
  err(`已并入“${file}”：${told.join('，') || '检查标记和备注'}。`);
  if (!sameReport) err(`“${file}”不是这份报告的副本，按文字对照并入，请逐处核对。`);
  if (conflicts.length > 0) err(`双方都改了的 ${conflicts.length} 处，保留我的文字，对方的写在批注里。`);
  if (lost.length > 0) err(`${lost.length} 条批注的原文已不在，放在最近的段落。`);
  if (left.length > 0) err(`对方没有的 ${left.length} 段保留未删。`);
}

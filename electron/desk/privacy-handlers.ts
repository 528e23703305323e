import { readFileSync, rmSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Api } from '../../core/api';
import { AppError } from '../../core/errors';
import { writeFileSafely } from '../disk/write-file';
import type { Surroundings } from './surroundings';

type PrivacyMethods = 'traces' | 'clearTraces' | 'exportLog';

/** As electron/shell/log-file.ts writes them, oldest first. */
const LOGS = ['log.old.txt', 'log.txt'];

/** Answers what concerns the traces a report leaves on this machine, and the log a person may send. */
export function privacyHandlers({
  backups,
  machine,
  dataDir,
  version,
  shell,
  now,
  allowed,
}: Surroundings): Pick<Api, PrivacyMethods> {
  const logs = LOGS.map((name) => join(dataDir, name));
  return {
    traces: () => ({
      recent: machine.recentFiles().length,
      backups: backups.total(),
      logs: logs.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0),
    }),
    clearTraces(kinds) {
      if (kinds.includes('recent')) machine.forgetAllFiles();
      if (kinds.includes('backups')) backups.clear();
      if (kinds.includes('logs')) for (const path of logs) rmSync(path, { force: true });
    },
    exportLog(path) {
      const target = allowed(path);
      // It takes the place of what is there: of a text at most.
      if (extname(target).toLowerCase() !== '.txt') throw new AppError('unknown-log', { path: target });
      const head = [
        `述法 ${version}（${shell}）`,
        `${process.platform} ${process.arch}，Node ${process.version}`,
        `导出时间 ${new Date(now()).toISOString()}`,
        '日志只记程序的错误，不含报告文字。',
        '',
      ].join('\n');
      writeFileSafely(target, Buffer.from(`\ufeff${head}\n${logs.map(readText).join('') || '（没有记录）\n'}`));
    },
  };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Room for the reports of one run, and small enough to be filled in a moment. */
const SIZE = '48m';

/** A folder of documents whose disk can be filled, turned read-only and pulled out while a program works on it. */
export interface Disk {
  documents: string;
  /** Whether it is a disk of its own, so that it can be full. Only whoever may mount can have one. */
  isOwn: boolean;
  fill(): void;
  empty(): void;
  /** `report` and the folder lose their write permission. */
  lock(report: string): void;
  unlock(report: string): void;
  pullOut(): void;
  putBack(): void;
  remove(): void;
}

export function makeDisk(top: string): Disk {
  const root = join(top, '盘');
  const documents = join(root, '文档');
  const away = join(root, '拔出');
  const ballast = join(root, '其他文件');
  mkdirSync(root);
  const isOwn = process.platform === 'linux' && process.getuid?.() === 0;
  if (isOwn) execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', root]);
  mkdirSync(documents);
  let mounted = isOwn;
  const remove = () => {
    if (mounted) execFileSync('umount', ['-l', root]);
    mounted = false;
  };
  process.once('exit', remove);
  return {
    documents,
    isOwn,
    fill() {
      for (let size = 1 << 20; size >= 512; size >>= 1) while (grow(ballast, size));
    },
    empty: () => rmSync(ballast, { force: true }),
    lock(report) {
      chmodSync(report, 0o444);
      chmodSync(documents, 0o555);
    },
    unlock(report) {
      chmodSync(documents, 0o755);
      chmodSync(report, 0o644);
    },
    pullOut: () => renameSync(documents, away),
    putBack: () => renameSync(away, documents),
    remove() {
      process.off('exit', remove);
      remove();
    },
  };
}

function grow(path: string, size: number): boolean {
  try {
    writeFileSync(path, Buffer.alloc(size, 1), { flag: 'a' });
    return true;
  } catch {
    return false;
  }
}

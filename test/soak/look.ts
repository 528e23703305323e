import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Block } from '../../core/report/block';
import { blockText } from '../../core/report/block';
import { readInput } from '../../electron/disk/read-input';
import { readWhole } from '../../electron/store/read-whole';
import type { Expected } from './typist';

/** What is wrong with a report that was opened again after a crash; null when nothing is. */
export function judgeReport(path: string, blocks: readonly Block[], expected: Expected): string | null {
  const db = new Database(readWhole(path));
  try {
    const verdict = db.pragma('integrity_check', { simple: true });
    if (verdict !== 'ok') return `integrity_check: ${String(verdict)}`;
  } finally {
    db.close();
  }
  // As text: lists that SQLite's own code makes have another prototype where several tests share a process.
  const texts = (list: readonly Block[]) =>
    JSON.stringify(list.map((block) => [block.id, block.type, blockText(block)]));
  const found = texts(blocks);
  if (found === texts(expected.acknowledged)) return null;
  if (expected.underWay && found === texts(expected.underWay)) return null;
  return 'the text is neither what was acknowledged nor that with the change under way';
}

/** What is wrong with the exported files of a folder: each must be whole. */
export function judgeExports(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.docx'))
    .flatMap((name) => {
      try {
        const whole = readInput(join(folder, name)).blocks.length > 5;
        return whole ? [] : [`${name} lacks text`];
      } catch (error) {
        return [`${name}: ${String(error)}`];
      }
    });
}

/** What is wrong with the imported reports of a folder: each must be whole. They are taken away. */
export function judgeImports(folder: string, acknowledged: readonly string[]): string[] {
  const names = readdirSync(folder).filter((name) => /^导入.*\.shufa$/u.test(name));
  const wrong = names.flatMap((name) => {
    const db = new Database(join(folder, name), { readonly: true });
    try {
      const verdict = db.pragma('integrity_check', { simple: true });
      const blocks = db.prepare<[], number>('SELECT count(*) FROM blocks').pluck().get() ?? 0;
      return verdict === 'ok' && blocks > 10 ? [] : [`${name}: ${String(verdict)}, ${blocks} blocks`];
    } catch (error) {
      return [`${name}: ${String(error)}`];
    } finally {
      db.close();
    }
  });
  for (const name of names) rmSync(join(folder, name));
  return [...wrong, ...acknowledged.filter((name) => !names.includes(name)).map((name) => `${name} is gone`)];
}

/** Files that no one asked for: drafts that a crash left. */
export function leftovers(folder: string): string[] {
  return readdirSync(folder).filter((name) => !/^[^.].*\.(?:shufa|docx|txt)$/u.test(name) && name !== 'data');
}

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const out = join(dirname(dirname(fileURLToPath(import.meta.url))), 'out');

/** Runs `work` while no other process of this checkout runs work of the same name. A dead holder's lock is taken over. */
export async function withLock(name, work) {
  const lock = join(out, `.${name}-lock`);
  mkdirSync(out, { recursive: true });
  while (!take(lock)) await new Promise((done) => setTimeout(done, 100));
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const holder = Number(readPid(lock));
  if (holder && !isAlive(holder)) rmSync(lock, { force: true });
  return false;
}

function readPid(lock) {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

import { accessSync, constants, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const out = join(dirname(dirname(fileURLToPath(import.meta.url))), 'out');

/** Runs `work` while no other process of this checkout runs work of the same name. A dead holder's lock is taken over. */
export async function withLock(name, work) {
  const lock = join(out, `.${name}-lock`);
  requireWritable();
  while (!take(lock)) await new Promise((done) => setTimeout(done, 100));
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Everything is kept in the checkout: where that cannot be written to, one line says so and the process ends. */
function requireWritable() {
  try {
    mkdirSync(out, { recursive: true });
    accessSync(out, constants.W_OK);
  } catch {
    process.stderr.write(
      `述法：没有权限在“${dirname(out)}”里写入。请把整个文件夹复制到自己的用户目录下，再运行一次。\n`,
    );
    process.stderr.write('This folder cannot be written to; copy it to your own home folder.\n');
    process.exit(1);
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

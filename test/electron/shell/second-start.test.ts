import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readDeskNote, removeDeskNote, writeDeskNote } from '../../../electron/shell/desk-note';
import { holdLock } from '../../../electron/store/hold-lock';
import { tempFolder } from '../../support/temp-folder';

const folder = tempFolder();
const note = { port: 4321, token: 't'.repeat(43) };

test('the note of a running program is for its user only, and comes back as written', () => {
  const path = join(folder(), 'data', 'desk.json');
  writeDeskNote(path, note);
  expect(readDeskNote(path)).toEqual(note);
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  removeDeskNote(path);
  expect(readDeskNote(path)).toBeNull();
});

test.each(['', '{', '{"port":1}', '{"port":"80","token":"x"}', '[]'])('a note that says %j is none', (text) => {
  const path = join(folder(), 'desk.json');
  writeFileSync(path, text);
  expect(readDeskNote(path)).toBeNull();
});

test('a lock is held once, and free again when it is let go', () => {
  const path = join(folder(), 'desk.lock');
  const release = holdLock(path)!;
  expect(holdLock(path)).toBeNull();
  release();
  const again = holdLock(path);
  expect(again).not.toBeNull();
  again!();
});

test('a process that is killed leaves no lock behind', async () => {
  const path = join(folder(), 'desk.lock');
  const script = `const db = new (require('better-sqlite3'))(process.argv[1]); db.exec('BEGIN EXCLUSIVE'); console.log('held'); setInterval(() => 0, 1000)`;
  const other = spawn(process.execPath, ['-e', script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(other.stdout, 'data');
  expect(holdLock(path)).toBeNull();
  other.kill('SIGKILL');
  await once(other, 'close');
  const release = holdLock(path);
  expect(release).not.toBeNull();
  release!();
});

test('a hand-over goes to whoever listens where the note says, with the token', async () => {
  const { handOver } = await import('../../../electron/shell/hand-over');
  const asked: unknown[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      asked.push(request.url, request.headers['x-shufa-token'], JSON.parse(body));
      response.end('{"ok":true,"value":{"url":null}}');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const path = join(folder(), 'desk.json');
  writeDeskNote(path, { ...note, port: (server.address() as AddressInfo).port });
  expect(await handOver(path, { file: '/d/报告.shufa' })).toEqual({ url: null });
  expect(asked).toEqual(['/hand-over', note.token, { file: '/d/报告.shufa' }]);
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readUsualPort, writeUsualPort } from '../../../electron/shell/usual-port';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'port-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('the port of last time is known, also when its folder has to be made first', () => {
  const path = join(folder, 'data', 'port');
  expect(readUsualPort(path)).toBeNull();
  writeUsualPort(path, 41_234);
  expect(readUsualPort(path)).toEqual({ port: 41_234 });
});

test.each(['', 'x', '80', '70000', '12.5'])('what is no port (%s) is not taken', (text) => {
  writeFileSync(join(folder, 'port'), text);
  expect(readUsualPort(join(folder, 'port'))).toBeNull();
});

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isPageUrl } from '../../../electron/page/page-address';
import { pageResponse } from '../../../electron/page/page-response';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), '述法 page '));
  mkdirSync(join(folder, 'page'));
  writeFileSync(join(folder, 'page', 'index.html'), '述法');
  writeFileSync(join(folder, 'page', '图 1.svg'), '<svg/>');
  writeFileSync(join(folder, 'page', 'notes.txt'), 'x');
  writeFileSync(join(folder, 'secret.json'), '{}');
  symlinkSync(join(folder, 'secret.json'), join(folder, 'page', 'link.json'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const get = (url: string, method = 'GET') => pageResponse(join(folder, 'page'), { method, url });

test('the page comes with its type and the policy', async () => {
  const response = await get('app://shufa/');
  expect(await response.text()).toBe('述法');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
});

test('a name with a space and Chinese characters is found', async () => {
  expect((await get('app://shufa/%E5%9B%BE%201.svg')).status).toBe(200);
});

test.each([
  ['app://shufa/missing.js', 404],
  ['app://shufa/%2e%2e/secret.json', 404],
  ['app://shufa/..%2fsecret.json', 404],
  ['app://shufa/link.json', 404],
  ['app://shufa/notes.txt', 404],
  ['app://shufa/%00', 404],
  ['app://other/index.html', 403],
  ['https://shufa/index.html', 403],
])('%s gets %i', async (url, status) => {
  expect((await get(url)).status).toBe(status);
});

test('only GET is answered', async () => {
  expect((await get('app://shufa/', 'POST')).status).toBe(405);
});

test.each([
  ['app://shufa/', true],
  ['app://shufa/index.html#x', true],
  ['app://shufa.evil/', false],
  ['app://evil/?app://shufa/', false],
  ['http://shufa/', false],
  ['', false],
])('%j is our page: %s', (url, ours) => {
  expect(isPageUrl(url)).toBe(ours);
});

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLoopback, type Loopback } from '../../electron/loopback';
import { sampleHandlers } from './sample-handlers';

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
}

let folder: string;
let loopback: Loopback;
let token: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), '述法 loopback '));
  const page = join(folder, 'page');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(page, 'index.html'), '<!doctype html>述法');
  writeFileSync(join(page, 'assets', 'app.js'), 'export {}');
  writeFileSync(join(folder, 'secret.json'), '{}');
  symlinkSync(join(folder, 'secret.json'), join(page, 'link.json'));
  loopback = await startLoopback({ handlers: sampleHandlers(), staticDir: page });
  ({ token } = loopback);
});

afterAll(async () => {
  await loopback.close();
  await rm(folder, { recursive: true });
});

/** A request exactly as given: paths are not normalised and Host may be anything. */
function ask(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body: string | Buffer = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { host: '127.0.0.1', port: loopback.port, method, path, headers, agent: false },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('end', () =>
          resolve({ status: incoming.statusCode!, headers: incoming.headers, body: Buffer.concat(chunks).toString() }),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const json = (extra: Record<string, string> = {}) => ({
  'content-type': 'application/json',
  'x-shufa-token': token,
  ...extra,
});
const call = (method: string, args: unknown, extra?: Record<string, string>) =>
  ask('POST', `/api/${method}`, json(extra), JSON.stringify(args));

describe('a window of our own', () => {
  test('gets a reply with value or error code', async () => {
    expect(JSON.parse((await call('suggestPath', ['报告', '.shufa'])).body)).toEqual({
      ok: true,
      value: '/d/报告.shufa',
    });
    expect(JSON.parse((await call('previewText', ['x'])).body)).toEqual({
      ok: false,
      error: { code: 'empty-file', details: { path: 'x' } },
    });
  });

  test('may name the host localhost and send its own origin', async () => {
    const host = `localhost:${loopback.port}`;
    expect((await call('shellInfo', [], { host, origin: `http://${host}` })).status).toBe(200);
  });

  test('gets the page with a policy that allows no inline script and no other host', async () => {
    const { status, headers, body } = await ask('GET', '/');
    expect([status, body, headers['content-type']]).toEqual([200, '<!doctype html>述法', 'text/html; charset=utf-8']);
    expect(headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self';/u);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect((await ask('GET', '/assets/app.js')).headers['content-type']).toMatch(/javascript/u);
  });

  test('hears announcements, and the shell hears that the last window is gone', async () => {
    const gone = new Promise<void>((resolve) => {
      void startLoopback({ handlers: sampleHandlers(), staticDir: folder, idle: { after: 1, then: resolve } }).then(
        async (other) => {
          const answer = await fetch(`http://127.0.0.1:${other.port}/events?token=${other.token}`);
          const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
          expect((await reader.read()).value).toBe(':\n\n');
          expect(other.windows()).toBe(1);
          other.emit('openFile', { path: '/d/报告.shufa' });
          expect((await reader.read()).value).toBe('event: openFile\ndata: {"path":"/d/报告.shufa"}\n\n');
          await reader.cancel();
          await gone;
          await other.close();
        },
      );
    });
    await gone;
  });
});

describe('anybody else is refused', () => {
  test.each([
    ['no token', { 'x-shufa-token': '' }, 401],
    ['a wrong token', { 'x-shufa-token': 'x'.repeat(43) }, 401],
    ['another Host, as after DNS rebinding', { host: 'evil.example' }, 403],
    ['another port in Host', { host: '127.0.0.1:1' }, 403],
    ['another Origin', { origin: 'https://evil.example' }, 403],
    ['an opaque Origin', { origin: 'null' }, 403],
    ['a browser that says another site asks', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a form instead of JSON', { 'content-type': 'text/plain' }, 415],
  ])('%s', async (_, headers, status) => {
    const answer = await call('shellInfo', [], headers);
    expect([answer.status, JSON.parse(answer.body)]).toEqual([
      status,
      { ok: false, error: { code: 'refused', details: {} } },
    ]);
  });

  test.each([
    ['GET', '/api/shellInfo', 405],
    ['OPTIONS', '/api/shellInfo', 405],
    ['PUT', '/', 405],
    ['POST', '/', 405],
    ['GET', '/events', 401],
    ['GET', '/events?token=wrong', 401],
    ['GET', 'http://evil.example/', 400],
    ['POST', 'http://evil.example/api/shellInfo', 400],
    ['OPTIONS', '*', 400],
  ])('%s %s', async (method, path, status) => {
    expect((await ask(method, path, json())).status).toBe(status);
  });

  test('a preflight gets no permission', async () => {
    const { headers } = await ask('OPTIONS', '/api/shellInfo', { origin: 'https://evil.example' });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('a bad request is answered, not obeyed', () => {
  test.each([
    ['an unknown method', '/api/eval', '[]', 404],
    ['a method of every object', '/api/toString', '[]', 404],
    ['broken JSON', '/api/shellInfo', '[', 400],
    ['no list', '/api/shellInfo', '{}', 400],
    ['no body', '/api/shellInfo', '', 400],
  ])('%s', async (_, path, body, status) => {
    const answer = await ask('POST', path, json(), body);
    expect([answer.status, JSON.parse(answer.body).error.code]).toEqual([status, 'invalid-argument']);
  });

  test('wrong arguments', async () => {
    expect(JSON.parse((await call('openReport', [7])).body).error).toMatchObject({
      code: 'invalid-argument',
      details: { field: 'openReport.0' },
    });
  });

  test('a body that says it is over 64 MB is not read', async () => {
    expect((await ask('POST', '/api/previewText', json({ 'content-length': String(2 ** 26 + 1) }), '[')).status).toBe(
      413,
    );
  });

  test('a body that turns out to be over 64 MB is cut off', async () => {
    const outcome = await ask(
      'POST',
      '/api/previewText',
      json({ 'transfer-encoding': 'chunked' }),
      Buffer.alloc(2 ** 26 + 2 ** 20, ' '),
    ).then(
      ({ status }) => status,
      (error: NodeJS.ErrnoException) => error.code,
    );
    // The reply may be lost when the connection is cut while we still send.
    expect([413, 'EPIPE', 'ECONNRESET']).toContain(outcome);
    expect((await call('shellInfo', [])).status).toBe(200);
  });

  test.each([
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/assets/..%5c..%5csecret.json',
    '//secret.json',
    '/link.json',
    '/%00',
    '/%',
    '/assets',
    '/assets/app.js/',
  ])('%s is no file of the page', async (path) => {
    expect((await ask('GET', path)).status).toBe(404);
  });
});

describe('a launch code', () => {
  const spend = (url: string, headers = {}) =>
    ask('POST', '/launch', headers, new URL(url).hash.slice('#code='.length));

  test('is good once for the token, and the address holds no token', async () => {
    const url = loopback.newUrl();
    expect(url).not.toContain(token);
    expect(JSON.parse((await spend(url)).body)).toEqual({ ok: true, value: token });
    expect((await spend(url)).status).toBe(401);
  });

  test.each([
    ['that was made up', 'x'.repeat(43), {}, 401],
    ['that is empty', '', {}, 401],
    ['that is far too long', 'x'.repeat(2_000), {}, 401],
    ['from another Host', 'x', { host: 'evil.example' }, 403],
    ['from another Origin', 'x', { origin: 'https://evil.example' }, 403],
  ])('%s gets nothing', async (_, code, headers, status) => {
    const answer = await ask('POST', '/launch', headers, code);
    expect([answer.status, JSON.parse(answer.body).ok]).toEqual([status, false]);
  });

  test('is never read from an address', async () => {
    expect((await ask('GET', '/launch')).status).toBe(405);
  });
});

describe('a second start', () => {
  const handOver = async (headers: Record<string, string>, body: string) => {
    const taken: unknown[] = [];
    const first = await startLoopback({
      handlers: sampleHandlers(),
      staticDir: folder,
      onHandOver(order) {
        taken.push(order);
        return { url: null };
      },
    });
    const answer = await fetch(`http://127.0.0.1:${first.port}/hand-over`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-shufa-token': first.token, ...headers },
      body,
    });
    await first.close();
    return { status: answer.status, taken };
  };

  test('hands its file over when it knows the token', async () => {
    const order = { file: '/d/报告.shufa' };
    expect(await handOver({}, JSON.stringify(order))).toEqual({ status: 200, taken: [order] });
  });

  test.each([
    ['without the token', { 'x-shufa-token': '' }, '{"file":null}', 401],
    ['with a page’s Origin', { origin: 'https://evil.example' }, '{"file":null}', 403],
    ['with no JSON', {}, '{', 400],
    ['with anything but a path', {}, '{"file":7}', 400],
  ])('is refused %s', async (_, headers, body, status) => {
    expect(await handOver(headers, body)).toEqual({ status, taken: [] });
  });

  test('is refused where nobody takes it', async () => {
    expect((await ask('POST', '/hand-over', json(), '{"file":null}')).status).toBe(404);
  });
});

test('a port in use is an expected error', async () => {
  await expect(
    startLoopback({ handlers: sampleHandlers(), staticDir: folder, port: loopback.port }),
  ).rejects.toMatchObject({
    code: 'port-in-use',
    details: { port: loopback.port },
  });
});

test('tokens are fresh and long', async () => {
  const other = await startLoopback({ handlers: sampleHandlers(), staticDir: folder });
  const fresh = other.token;
  expect(fresh).not.toBe(token);
  expect(Buffer.from(fresh, 'base64url')).toHaveLength(32);
  await other.close();
});

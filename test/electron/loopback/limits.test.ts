import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { startLoopback } from '../../../electron/loopback';
import { sampleHandlers } from '../sample-handlers';

describe('too much', () => {
  test('1,000 requests a second are answered; more are refused for a moment, and the program goes on', async () => {
    const other = await startLoopback({ handlers: sampleHandlers(), staticDir: tmpdir() });
    const agent = new Agent({ keepAlive: true, maxSockets: 8 });
    const one = () =>
      new Promise<number>((resolve) => {
        const headers = { 'content-type': 'application/json', 'x-shufa-token': other.token };
        const options = { host: '127.0.0.1', port: other.port, method: 'POST', path: '/api/shellInfo', headers, agent };
        const outgoing = request(options, (incoming) => {
          incoming.resume();
          incoming.on('end', () => resolve(incoming.statusCode!));
        });
        outgoing.on('error', () => resolve(0));
        outgoing.end('[]');
      });
    const seen = new Set<number>();
    // A slow machine may not reach the limit; then everything is answered.
    for (const first of await Promise.all(Array.from({ length: 1_500 }, one))) seen.add(first);
    expect([...seen].filter((status) => ![200, 429, 0].includes(status))).toEqual([]);
    await new Promise((later) => setTimeout(later, 1_100));
    expect(await one()).toBe(200);
    agent.destroy();
    await other.close();
  });

  test('whoever guesses hears nothing more after 60 refusals, and our window does not notice', async () => {
    const other = await startLoopback({ handlers: sampleHandlers(), staticDir: tmpdir() });
    const guess = (given: string) =>
      fetch(`http://127.0.0.1:${other.port}/api/shellInfo`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-shufa-token': given },
        body: '[]',
      }).then(
        ({ status }) => status,
        () => 'silence',
      );
    const heard = [];
    for (let n = 0; n < 65; n += 1) heard.push(await guess(`guess ${n}`));
    expect(heard).toEqual([...Array(60).fill(401), ...Array(5).fill('silence')]);
    expect(await guess(other.token)).toBe(200);
    await other.close();
  });

  test('more than 16 streams of announcements are refused', async () => {
    const other = await startLoopback({ handlers: sampleHandlers(), staticDir: tmpdir() });
    const open = () => fetch(`http://127.0.0.1:${other.port}/events?token=${other.token}`);
    const streams = await Promise.all(Array.from({ length: 16 }, open));
    expect(streams.map(({ status }) => status)).toEqual(Array(16).fill(200));
    expect((await open()).status).toBe(429);
    await other.close();
    await Promise.all(streams.map(({ body }) => body!.cancel().catch(() => undefined)));
  });
});

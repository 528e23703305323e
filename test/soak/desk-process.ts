import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Api, Client, Reply } from '../../core/api';
import { apiMethods } from '../../core/api-methods';

/** A desk process as people run it, with the Api over its real loopback. */
export interface DeskProcess {
  child: ChildProcess;
  api: Client<Api>;
  /** SIGKILL, as when the power goes; resolves when the process is gone. */
  kill(): Promise<void>;
  /** Ends it in order; returns its exit code. */
  stop(): Promise<number | null>;
}

/** A reply that said no. */
export class Refused extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/**
 * Starts out/desk/serve.cjs on folders of its own. `asAnybody` takes from root what lets it write to read-only files.
 */
export async function startDesk(root: string, env: Record<string, string>, asAnybody = false): Promise<DeskProcess> {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const command = [process.execPath, join(root, 'out', 'desk', 'serve.cjs'), '--no-open'];
  if (asAnybody && isRoot) command.unshift('setpriv', '--bounding-set=-all', '--inh-caps=-all');
  const child = spawn(command[0]!, command.slice(1), {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const gone = once(child, 'close');
  const first = await Promise.race([once(child.stdout!, 'data'), gone.then(() => null)]);
  if (!first) throw new Error(`The desk process did not start: ${said}`);
  const url = new URL(String(first[0]).trim());
  const launch = await post(`${url.origin}/launch`, '', url.hash.slice('#code='.length));
  if (!launch.ok) throw new Error('The launch code was refused.');
  const token = String(launch.value);
  const call = async (method: string, args: unknown[]) => {
    const reply = await post(`${url.origin}/api/${method}`, token, JSON.stringify(args));
    if (!reply.ok) throw new Refused(reply.error.code);
    return reply.value;
  };
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await gone;
    return child.exitCode;
  };
  return {
    child,
    api: Object.fromEntries(apiMethods.map((name) => [name, (...args: unknown[]) => call(name, args)])) as Client<Api>,
    kill: () => end('SIGKILL').then(() => undefined),
    stop: () => end('SIGTERM'),
  };
}

async function post(url: string, token: string, body: string): Promise<Reply<unknown>> {
  const headers = { 'content-type': 'application/json', 'x-shufa-token': token };
  const answer = await fetch(url, { method: 'POST', headers, body });
  return (await answer.json()) as Reply<unknown>;
}

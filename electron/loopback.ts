import { randomBytes } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Api, Events } from '../core/api';
import { AppError } from '../core/errors';
import { answerApi } from './loopback/answer-api';
import { eventStreams } from './loopback/event-streams';
import { refusal } from './loopback/refusal';
import { sendJson } from './loopback/send-json';
import { sendPage } from './loopback/send-page';

export interface LoopbackOptions {
  handlers: Api;
  /** The built window. */
  staticDir: string;
  /** A free one when absent. */
  port?: number;
  /** What every request must show. A fresh one when absent; only the development server keeps one over restarts. */
  token?: string;
  /** Called when a window begins to hear announcements. */
  onWindow?: () => void;
  /** Called when no window has been connected for `after` milliseconds, once one had been. */
  idle?: { after: number; then: () => void };
}

export interface Loopback {
  /** With the token behind #, which browsers send nowhere. */
  url: string;
  port: number;
  emit<K extends keyof Events>(name: K, event: Events[K]): void;
  /** How many windows listen. */
  windows(): number;
  close(): Promise<void>;
}

/**
 * Answers the Api to windows on this machine only: `POST /api/<method>` with the arguments as a JSON list, the reply
 * as `Reply` in JSON; `GET /events?token=` as a stream of `Events`; everything else is the built window.
 * Throws AppError `port-in-use`.
 */
export async function startLoopback(options: LoopbackOptions): Promise<Loopback> {
  const token = options.token ?? randomBytes(32).toString('base64url');
  const events = eventStreams(options.idle);
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 10_000 }, (request, response) => {
    const { port } = server.address() as AddressInfo;
    const url = parsePath(request.url ?? '');
    if (!url) return refuse(response, 400);
    const refused = refusal(request, url, { port, token });
    if (refused) return refuse(response, refused);
    if (url.pathname === '/events') {
      events.open(response);
      return options.onWindow?.();
    }
    if (url.pathname.startsWith('/api/')) return void answerApi(options.handlers, url, request, response);
    return void sendPage(options.staticDir, url.pathname, request, response);
  });
  const port = await listen(server, options.port ?? 0);
  return {
    url: `http://127.0.0.1:${port}/#token=${token}`,
    port,
    emit: events.emit,
    windows: events.count,
    async close() {
      events.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Only paths are asked of us; the full addresses that proxies are asked for are not. */
function parsePath(text: string): URL | null {
  const address = `http://127.0.0.1${text}`;
  return text.startsWith('/') && URL.canParse(address) ? new URL(address) : null;
}

function refuse(response: ServerResponse, status: number): void {
  sendJson(response, status, { ok: false, error: { code: 'refused', details: {} } });
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new AppError('port-in-use', { port }, { cause: error }) : error),
    );
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => resolve((server.address() as AddressInfo).port));
  });
}

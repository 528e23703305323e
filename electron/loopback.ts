import { randomBytes } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Api, Events } from '../core/api';
import { AppError } from '../core/errors';
import { answerApi } from './loopback/answer-api';
import { answerHandOver, type HandedOver, type HandOverOrder } from './loopback/answer-hand-over';
import { answerLaunch } from './loopback/answer-launch';
import { eventStreams } from './loopback/event-streams';
import { launchCodes } from './loopback/launch-codes';
import { rateLimit } from './loopback/rate-limit';
import { refusal } from './loopback/refusal';
import { sendJson } from './loopback/send-json';
import { sendPage } from './loopback/send-page';

/** Windows and their streams need a handful; a page that asks 1,000 times a second has lost its way. */
const MOST_CONNECTIONS = 64;
const MOST_STREAMS = 16;
const MOST_REQUESTS = 1_000;
/** Whoever guesses gets this many answers a minute. */
const MOST_REFUSALS = 60;

export interface LoopbackOptions {
  handlers: Api;
  /** The built window. */
  staticDir: string;
  /** A free one when absent. */
  port?: number;
  /** What every request must show. A fresh one when absent; a start after a crash takes up the one windows still hold. */
  token?: string;
  /** A launch code that stays good. Only the development server has one. */
  code?: string;
  /** A second start hands its order over. Refused when absent. */
  onHandOver?: (order: HandOverOrder) => HandedOver;
  /** Called when a window begins to hear announcements. */
  onWindow?: () => void;
  /** Called when no window has been connected for `after` milliseconds, once one had been. */
  idle?: { after: number; then: () => void };
}

export interface Loopback {
  /** An address for one window: with a code behind #, which browsers send nowhere, that is good once for the token. */
  newUrl(): string;
  token: string;
  port: number;
  emit<K extends keyof Events>(name: K, event: Events[K]): void;
  /** How many windows listen. */
  windows(): number;
  close(): Promise<void>;
}

/**
 * Answers the Api to windows on this machine only: `POST /api/<method>` with the arguments as a JSON list, the reply
 * as `Reply` in JSON; `POST /launch` gives the token for a launch code; `GET /events?token=` is a stream of `Events`;
 * everything else is the built window.
 * Throws AppError `port-in-use`.
 */
export async function startLoopback(options: LoopbackOptions): Promise<Loopback> {
  const token = options.token ?? randomBytes(32).toString('base64url');
  const events = eventStreams(options.idle);
  const codes = launchCodes(options.code);
  const mayAsk = rateLimit(MOST_REQUESTS, 1_000);
  const mayGuess = rateLimit(MOST_REFUSALS, 60_000);
  // Reads what is refused no further, and says nothing at all to whoever goes on and on.
  const refuse = (response: ServerResponse, status: number) => {
    if (!mayGuess()) return void response.destroy();
    response.setHeader('Connection', 'close');
    sendJson(response, status, { ok: false, error: { code: 'refused', details: {} } });
  };
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 10_000 }, (request, response) => {
    const { port } = server.address() as AddressInfo;
    const url = parsePath(request.url ?? '');
    if (!url) return refuse(response, 400);
    const refused = refusal(request, url, { port, token });
    if (refused) return refuse(response, refused);
    if (!mayAsk()) return refuse(response, 429);
    if (url.pathname === '/launch') return void answerLaunch(codes, token, request, response, refuse);
    if (url.pathname === '/hand-over') {
      return options.onHandOver ? void answerHandOver(options.onHandOver, request, response) : refuse(response, 404);
    }
    if (url.pathname === '/events') {
      if (events.count() >= MOST_STREAMS) return refuse(response, 429);
      events.open(response);
      return options.onWindow?.();
    }
    if (url.pathname.startsWith('/api/')) return void answerApi(options.handlers, url, request, response);
    return void sendPage(options.staticDir, url.pathname, request, response);
  });
  server.maxConnections = MOST_CONNECTIONS;
  const port = await listen(server, options.port ?? 0);
  return {
    newUrl: () => `http://127.0.0.1:${port}/#code=${codes.issue()}`,
    token,
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

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new AppError('port-in-use', { port }, { cause: error }) : error),
    );
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => resolve((server.address() as AddressInfo).port));
  });
}

import type { Api, Events, Reply, Wire } from '../core/api';

type EventHandler<E extends keyof Events> = (event: Events[E]) => void;

/** What the preload of the desktop shell exposes. */
interface ShufaEvents {
  on<E extends keyof Events>(name: E, handler: EventHandler<E>): (() => void) | void;
  flushed?(token: string): void;
  pathOf?(file: File): string;
}

declare global {
  interface Window {
    api?: Wire<Api>;
    shufaEvents?: ShufaEvents;
  }
}

/** In bytes. Browsers refuse larger bodies on requests that may outlive the page. */
const KEEPALIVE_LIMIT = 60_000;
const TOKEN_KEY = 'shufa-token';

/** Sends one request to the desk process: through the preload, or over loopback. Rejects when nobody answers. */
export async function callDesk(method: keyof Api, args: unknown[]): Promise<Reply<unknown>> {
  if (window.api) return (window.api[method] as (...args: unknown[]) => Promise<Reply<unknown>>)(...args);
  // No waiting where the token is known: a page that is being left does not come back to it.
  const token = knownToken ?? (await loopbackToken());
  const body = JSON.stringify(args);
  const response = await fetch(`/api/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-shufa-token': token },
    body,
    keepalive: isShort(body),
  });
  return (await response.json()) as Reply<unknown>;
}

/** A character takes three bytes at most: most texts need not be turned into bytes to know. */
function isShort(body: string): boolean {
  return 3 * body.length < KEEPALIVE_LIMIT || new TextEncoder().encode(body).length < KEEPALIVE_LIMIT;
}

/** Hears announcements of the desk process; returns how to stop. */
export function onDeskEvent<E extends keyof Events>(name: E, handler: EventHandler<E>): () => void {
  if (window.shufaEvents) return window.shufaEvents.on(name, handler) ?? (() => undefined);
  if (window.api) return () => undefined;
  const listener = (message: Event) => handler(JSON.parse((message as MessageEvent<string>).data) as Events[E]);
  const entry = { name, listener };
  heard.add(entry);
  if (source) source.addEventListener(name, listener);
  else loopbackToken().then(listen, () => undefined);
  return () => {
    heard.delete(entry);
    source?.removeEventListener(name, listener);
  };
}

/** Tells the desk process that everything pending of a `flush` is in the file. */
export function answerFlush(token: string): void {
  window.shufaEvents?.flushed?.(token);
}

/** Where a dropped file lies; null in a browser, which does not tell. */
export function pathOfFile(file: File): string | null {
  return window.shufaEvents?.pathOf?.(file) || null;
}

let knownToken: string | undefined;
let asked: Promise<string> | undefined;

/**
 * The token for requests. The first address of a window holds a code that is good once for it, and is moved out of the
 * address at once so that it cannot be copied along.
 */
export function loopbackToken(): Promise<string> {
  asked ??= obtainToken().catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

let launchCode: string | null = null;

async function obtainToken(): Promise<string> {
  const given = new URLSearchParams(location.hash.slice(1)).get('code');
  if (given) {
    launchCode = given;
    history.replaceState(null, '', location.pathname + location.search);
  }
  let token = sessionStorage.getItem(TOKEN_KEY) ?? '';
  if (launchCode !== null) {
    const answer = await fetch('/launch', { method: 'POST', body: launchCode });
    const reply = (await answer.json()) as Reply<string>;
    // A code that was spent already leaves the window with the token it may have from before.
    if (reply.ok) token = reply.value;
    launchCode = null;
    sessionStorage.setItem(TOKEN_KEY, token);
  }
  knownToken = token;
  return token;
}

const heard = new Set<{ name: string; listener: (message: Event) => void }>();
let source: EventSource | undefined;
let sourceToken: string | undefined;

/** One stream serves the whole window, and is opened anew when the token is another. */
function listen(token: string): void {
  if (source && sourceToken === token && source.readyState !== EventSource.CLOSED) return;
  source?.close();
  sourceToken = token;
  source = new EventSource(`/events?token=${encodeURIComponent(token)}`);
  for (const { name, listener } of heard) source.addEventListener(name, listener);
}

/**
 * Takes up a new address that is pasted over the old one: only what stands behind # differs, so the page stays, with
 * what is typed and not saved yet.
 */
export function followAddress(): void {
  if (window.api) return;
  window.addEventListener('hashchange', () => {
    if (!new URLSearchParams(location.hash.slice(1)).has('code')) return;
    asked = undefined;
    loopbackToken().then(listen, () => undefined);
  });
}

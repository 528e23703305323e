import type { Api, Events, Reply, Wire } from '../core/api';

type EventHandler<E extends keyof Events> = (event: Events[E]) => void;

/** What the preload of the desktop shell exposes. */
interface ShufaEvents {
  on<E extends keyof Events>(name: E, handler: EventHandler<E>): (() => void) | void;
  flushed?(token: string): void;
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
  const body = JSON.stringify(args);
  const response = await fetch(`/api/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-shufa-token': loopbackToken() },
    body,
    keepalive: new Blob([body]).size < KEEPALIVE_LIMIT,
  });
  return (await response.json()) as Reply<unknown>;
}

/** Hears announcements of the desk process; returns how to stop. */
export function onDeskEvent<E extends keyof Events>(name: E, handler: EventHandler<E>): () => void {
  if (window.shufaEvents) return window.shufaEvents.on(name, handler) ?? (() => undefined);
  if (window.api) return () => undefined;
  const listener = (message: Event) => handler(JSON.parse((message as MessageEvent<string>).data) as Events[E]);
  const source = loopbackEvents();
  source.addEventListener(name, listener);
  return () => source.removeEventListener(name, listener);
}

/** Tells the desk process that everything pending of a `flush` is in the file. */
export function answerFlush(token: string): void {
  window.shufaEvents?.flushed?.(token);
}

let token: string | undefined;

/** The one-time token comes in the address; it is moved out of it at once so that it cannot be copied along. */
export function loopbackToken(): string {
  if (token === undefined) {
    const given = new URLSearchParams(location.hash.slice(1)).get('token');
    if (given) {
      sessionStorage.setItem(TOKEN_KEY, given);
      history.replaceState(null, '', location.pathname + location.search);
    }
    token = given ?? sessionStorage.getItem(TOKEN_KEY) ?? '';
  }
  return token;
}

let events: EventSource | undefined;

function loopbackEvents(): EventSource {
  events ??= new EventSource(`/events?token=${encodeURIComponent(loopbackToken())}`);
  return events;
}

import type { ServerResponse } from 'node:http';
import type { Events } from '../../core/api';
import { SECURITY_HEADERS } from '../page/security-headers';

const HEARTBEAT = 15_000;

/** The open windows, each as one stream of server-sent events. */
export function eventStreams(idle?: { after: number; then: () => void }) {
  const streams = new Set<ServerResponse>();
  let waiting: NodeJS.Timeout | undefined;
  let closed = false;

  // A window whose process died shows by a heartbeat that cannot be written.
  const heartbeat = setInterval(() => {
    for (const stream of streams) stream.write(':\n\n');
  }, HEARTBEAT);
  heartbeat.unref();

  const left = (stream: ServerResponse) => {
    streams.delete(stream);
    if (streams.size > 0 || closed || !idle) return;
    clearTimeout(waiting);
    waiting = setTimeout(idle.then, idle.after);
  };

  return {
    open(response: ServerResponse): void {
      clearTimeout(waiting);
      response.writeHead(200, {
        ...SECURITY_HEADERS,
        'Content-Type': 'text/event-stream',
        'Cache-Control': 'no-store',
      });
      response.write(':\n\n');
      streams.add(response);
      response.on('close', () => left(response));
    },
    emit<K extends keyof Events>(name: K, event: Events[K]): void {
      for (const stream of streams) stream.write(`event: ${name}\ndata: ${JSON.stringify(event)}\n\n`);
    },
    count: () => streams.size,
    close(): void {
      closed = true;
      clearInterval(heartbeat);
      clearTimeout(waiting);
      for (const stream of streams) stream.end();
    },
  };
}

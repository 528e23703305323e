import type { ServerResponse } from 'node:http';
import type { Reply } from '../../core/api';
import { SECURITY_HEADERS } from '../page/security-headers';

export function sendJson(response: ServerResponse, status: number, reply: Reply<unknown>): void {
  const body = Buffer.from(JSON.stringify(reply));
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
  });
  response.end(body);
}

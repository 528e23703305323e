import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/**
 * Why a request is not answered, as a status; null when it may be. A page of another origin cannot pass: it knows no
 * token, its Origin differs, and a name bound anew to 127.0.0.1 shows in Host.
 */
export function refusal(
  request: IncomingMessage,
  url: URL,
  { port, token }: { port: number; token: string },
): 401 | 403 | 405 | 415 | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(request.headers.host ?? '')) return 403;
  const { origin } = request.headers;
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) return 403;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 403;

  // A launch code is looked at once it is read; it takes the place of the token.
  const isLaunch = url.pathname === '/launch';
  if (isLaunch || url.pathname === '/hand-over' || url.pathname.startsWith('/api/')) {
    if (request.method !== 'POST') return 405;
    if (!isLaunch && !sameToken(request.headers['x-shufa-token'], token)) return 401;
    if (isLaunch) return null;
    return request.headers['content-type']?.startsWith('application/json') ? null : 415;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return 405;
  if (url.pathname === '/events') return sameToken(url.searchParams.get('token'), token) ? null : 401;
  return null;
}

/** Compares digests, so that neither content nor length shows in the time it takes. */
function sameToken(given: unknown, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(token));
}

import { readFile } from 'node:fs/promises';
import { isPageUrl } from './page-address';
import { findPageFile } from './page-file';
import { SECURITY_HEADERS } from './security-headers';

/** Answers a request of the app:// scheme with a file of the built window. */
export async function pageResponse(folder: string, request: { method: string; url: string }): Promise<Response> {
  const refuse = (status: number) => new Response(null, { status, headers: SECURITY_HEADERS });
  if (request.method !== 'GET') return refuse(405);
  if (!isPageUrl(request.url)) return refuse(403);
  const file = await findPageFile(folder, new URL(request.url).pathname);
  if (!file) return refuse(404);
  return new Response(new Uint8Array(await readFile(file.path)), {
    headers: { ...SECURITY_HEADERS, 'Content-Type': file.contentType },
  });
}

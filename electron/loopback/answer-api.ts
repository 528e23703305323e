import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Api } from '../../core/api';
import { answer, isApiMethod } from '../desk/answer';
import { parseJson } from './parse-json';
import { readBody } from './read-body';
import { sendJson } from './send-json';

/** A report of 100,000 characters is under 1 MB as JSON. */
const MAX_BODY = 64 * 1024 * 1024;

/** Answers `POST /api/<method>`, already known to come from our window. */
export async function answerApi(
  handlers: Api,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const invalid = (status: number, field: string, why: string) => {
    // What is still on its way is not read.
    response.setHeader('Connection', 'close');
    sendJson(response, status, { ok: false, error: { code: 'invalid-argument', details: { field, why } } });
  };
  const method = url.pathname.slice('/api/'.length);
  if (!isApiMethod(method)) return invalid(404, 'method', 'unknown');
  try {
    const body = await readBody(request, MAX_BODY);
    if (body === null) return invalid(413, method, `longer than ${MAX_BODY} bytes`);
    const args = parseJson(body);
    if (!Array.isArray(args)) return invalid(400, method, 'not a JSON list');
    sendJson(response, 200, await answer(handlers, method, args));
  } catch {
    // The window went away while it sent or waited: nobody is left to answer.
    response.destroy();
  }
}

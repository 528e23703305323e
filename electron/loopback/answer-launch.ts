import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LaunchCodes } from './launch-codes';
import { readBody } from './read-body';
import { sendJson } from './send-json';

const MAX_BODY = 1024;

/** Answers `POST /launch` with a code as body: the token, to whoever shows a code that was not spent yet. */
export async function answerLaunch(
  codes: LaunchCodes,
  token: string,
  request: IncomingMessage,
  response: ServerResponse,
  refuse: (response: ServerResponse, status: number) => void,
): Promise<void> {
  try {
    const code = await readBody(request, MAX_BODY);
    if (codes.spend(code)) return sendJson(response, 200, { ok: true, value: token });
    refuse(response, 401);
  } catch {
    response.destroy();
  }
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { parseJson } from './parse-json';
import { readBody } from './read-body';
import { sendJson } from './send-json';

const MAX_BODY = 16 * 1024;

/** What a second start tells the program that runs already, and what it hears back. */
const handOverOrder = z.object({ file: z.string().max(4096).nullable() });
export type HandOverOrder = z.infer<typeof handOverOrder>;
export interface HandedOver {
  /** An address for a new window; null when a window that is there took the order. */
  url: string | null;
}

/** Answers `POST /hand-over`, already known to come from a second start of the same user. */
export async function answerHandOver(
  take: (order: HandOverOrder) => HandedOver,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const order = handOverOrder.safeParse(parseJson((await readBody(request, MAX_BODY)) ?? ''));
    if (order.success) return sendJson(response, 200, { ok: true, value: take(order.data) });
    const details = { field: 'hand-over', why: order.error.issues[0]!.message };
    response.setHeader('Connection', 'close');
    sendJson(response, 400, { ok: false, error: { code: 'invalid-argument', details } });
  } catch {
    response.destroy();
  }
}

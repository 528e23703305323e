import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { HandedOver, HandOverOrder } from '../loopback/answer-hand-over';
import { readDeskNote } from './desk-note';

/** As long as a slow machine needs to start a desk process, and a busy one to answer. */
const PATIENCE = 8_000;
const BETWEEN = 200;

const answered = z.object({ ok: z.literal(true), value: z.object({ url: z.string().nullable() }) });

/**
 * Hands what this start was asked to do over to the program that runs already. Null when it does not answer: whoever
 * holds the lock hangs, and must not keep the person from work.
 */
export async function handOver(notePath: string, order: HandOverOrder): Promise<HandedOver | null> {
  for (const until = performance.now() + PATIENCE; performance.now() < until; await pause(BETWEEN)) {
    const note = readDeskNote(notePath);
    if (!note) continue;
    try {
      const reply = await fetch(`http://127.0.0.1:${note.port}/hand-over`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-shufa-token': note.token },
        body: JSON.stringify(order),
        signal: AbortSignal.timeout(PATIENCE / 2),
      });
      const parsed = answered.safeParse(await reply.json());
      if (parsed.success) return parsed.data.value;
    } catch {
      // The note is of a program that just ended or has not listened yet.
    }
  }
  return null;
}

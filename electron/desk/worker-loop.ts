import type { MessagePort } from 'node:worker_threads';
import { AppError, type ErrorCode, type ErrorDetails } from '../../core/errors';
import { tasks, type TaskName } from './worker-tasks';

/** What the desk asks of its worker. */
export interface TaskOrder {
  seq: number;
  name: TaskName;
  args: unknown[];
}

/** What it hears back; errors as values, since classes do not survive the way. */
export type TaskReply =
  | { seq: number; ok: true; value: unknown }
  | { seq: number; ok: false; code: ErrorCode; details: ErrorDetails }
  | { seq: number; ok: false; stack: string };

/** Answers orders one after the other. Says `ready` once it could be loaded. */
export function answerOrders(port: Pick<MessagePort, 'on' | 'postMessage'>): void {
  let last: Promise<void> = Promise.resolve();
  port.on('message', (order: TaskOrder) => {
    last = last.then(async () => port.postMessage(await replyTo(order)));
  });
  port.postMessage('ready');
}

async function replyTo({ seq, name, args }: TaskOrder): Promise<TaskReply> {
  try {
    const task = tasks[name] as (...args: unknown[]) => unknown;
    return { seq, ok: true, value: await task(...args) };
  } catch (error) {
    if (error instanceof AppError) return { seq, ok: false, code: error.code, details: error.details };
    return { seq, ok: false, stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

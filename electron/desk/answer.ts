import type { Api, Reply } from '../../core/api';
import { apiMethods } from '../../core/api-methods';
import { AppError } from '../../core/errors';
import { apiSchema } from './api-schema';

export function isApiMethod(name: string): name is keyof Api {
  return (apiMethods as string[]).includes(name);
}

/**
 * Answers one request of a window, from whichever shell it came: checks the arguments, calls the handler, and turns
 * errors into values. What was not expected is logged and leaves as `internal`.
 */
export async function answer(handlers: Api, method: keyof Api, args: unknown): Promise<Reply<unknown>> {
  const checked = apiSchema[method].safeParse(args);
  if (!checked.success) {
    const issue = checked.error.issues[0]!;
    const field = [method, ...issue.path.map(String)].join('.');
    return { ok: false, error: { code: 'invalid-argument', details: { field, why: issue.message } } };
  }
  try {
    const handler = handlers[method] as (...args: unknown[]) => unknown;
    return { ok: true, value: await handler(...checked.data) };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, error: { code: error.code, details: error.details } };
    handlers.logProblem(`${method}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return { ok: false, error: { code: 'internal', details: {} } };
  }
}

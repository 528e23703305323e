import type { Api, Client } from '../core/api';
import { apiMethods } from '../core/api-methods';
import { AppError } from '../core/errors';
import { callDesk } from './transport';

/** The desk process's methods, as promises that reject with an `AppError`. */
export const api = Object.fromEntries(
  apiMethods.map((name) => [
    name,
    async (...args: unknown[]) => {
      const reply = await callDesk(name, args).catch((cause: unknown) => {
        throw new AppError('unreachable', {}, { cause });
      });
      if (!reply.ok) throw new AppError(reply.error.code, reply.error.details);
      return reply.value;
    },
  ]),
) as Client<Api>;

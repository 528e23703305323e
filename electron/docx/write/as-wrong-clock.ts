import { AppError } from '../../../core/errors';

/**
 * Throws what kept a .docx from being packed. A zip can be dated from 1980 to 2099 only, and an empty battery sets a PC
 * back to 1970: that is a `wrong-clock`, with the date in Chinese.
 */
export function asWrongClock(error: unknown): never {
  if (!(error instanceof Error) || !error.message.includes('date not in range')) throw error;
  const now = new Date();
  const date = `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`;
  throw new AppError('wrong-clock', { date }, { cause: error });
}

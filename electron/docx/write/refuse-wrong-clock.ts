import { AppError } from '../../../core/errors';

/**
 * A .docx is a zip, whose dates go from 1980 to 2099; an empty battery sets a PC back to 1970. Throws wrong-clock, with
 * the date in Chinese.
 */
export function refuseWrongClock(now: Date = new Date()): void {
  const year = now.getFullYear();
  if (year >= 1980 && year <= 2099) return;
  throw new AppError('wrong-clock', { date: `${year}年${now.getMonth() + 1}月${now.getDate()}日` });
}

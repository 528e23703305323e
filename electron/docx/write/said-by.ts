import { cleanText } from './xml';

const NOBODY = '未署名';

/** Word takes no comment or change without an author, and no author longer than this. */
export function authorName(author: unknown): string {
  const name = typeof author === 'string' ? cleanText(author).replace(/\s+/gu, ' ').trim() : '';
  return [...name].slice(0, 100).join('') || NOBODY;
}

/** Word's habit: the clock on the wall, written as if it were UTC. Empty when the time is unknown. */
export function wallClock(at: unknown): string {
  const time = typeof at === 'string' ? Date.parse(at) : Number.NaN;
  if (Number.isNaN(time)) return '';
  const wall = new Date(time - new Date(time).getTimezoneOffset() * 60_000);
  return /^\d{4}-/u.test(wall.toISOString()) ? `${wall.toISOString().slice(0, 19)}Z` : '';
}

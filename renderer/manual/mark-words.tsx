import type { ReactNode } from 'react';

/** A text in which the words, which are in lower case, are marked. */
export function markWords(text: string, words: readonly string[]): ReactNode {
  if (words.length === 0) return text;
  const lower = text.toLowerCase();
  const pieces: ReactNode[] = [];
  let at = 0;
  while (at < text.length) {
    const next = words
      .map((word) => ({ start: lower.indexOf(word, at), length: word.length }))
      .filter(({ start }) => start >= 0)
      .sort((a, b) => a.start - b.start || b.length - a.length)[0];
    if (!next) break;
    const end = next.start + next.length;
    pieces.push(text.slice(at, next.start), <mark key={next.start}>{text.slice(next.start, end)}</mark>);
    at = end;
  }
  return [...pieces, text.slice(at)];
}

const MOST_QUOTED = 80;
const NOTE = /^（原文已删(?:：[^\n]*)?）(?:\n|$)/u;

/** The text of a comment whose words are gone, with what they were in its first line. */
export function withLostQuote(text: string, quote: string | undefined): string {
  const words = (quote ?? '').replace(/\s+/gu, ' ').trim();
  const shown = [...words].slice(0, MOST_QUOTED).join('') + ([...words].length > MOST_QUOTED ? '……' : '');
  return `（原文已删${shown === '' ? '' : `：${shown}`}）\n${text}`;
}

/** The text of a comment as it was said; null when its words were not gone when it was written. */
export function withoutLostQuote(text: string): string | null {
  return NOTE.test(text) ? text.replace(NOTE, '') : null;
}

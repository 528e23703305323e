/** How many characters the first sentence takes, its full stop included; all of them when there is no full stop. */
export function firstSentenceLength(text: string): number {
  const end = text.search(/[。！？]/u);
  return end < 0 ? text.length : end + 1;
}

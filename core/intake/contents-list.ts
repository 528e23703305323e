import type { Line } from './line';

/** A table of contents stands this near the beginning. */
const NEAR = 40;

/** “目录” and the lines below it that come again as headings, by index; empty when there is no such list. */
export function contentsList(lines: readonly Line[]): Set<number> {
  const head = lines.slice(0, NEAR).findIndex(({ text }) => /^(?:目\s*录|目\s*次)$/u.test(text));
  const listed = new Set<number>();
  if (head === -1) return listed;
  const starts = (entry: string) => (line: Line) => essence(line.text).startsWith(entry);
  for (let i = head + 1; i < lines.length; i += 1) {
    const { table, block, text } = lines[i]!;
    const entry = essence(text.replace(/[\s.．·…—-]*\d{0,3}$/u, ''));
    if (table || block !== undefined || entry === '' || !lines.slice(i + 1).some(starts(entry))) break;
    // The first heading itself may come again further down; the list is over where it starts anew.
    if ([...listed].some((at) => essence(lines[at]!.text).startsWith(entry))) break;
    listed.add(i);
  }
  return listed.size >= 2 ? listed.add(head) : new Set();
}

function essence(text: string): string {
  return text.replace(/\s+/gu, '');
}

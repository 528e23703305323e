/**
 * The id by which Word keeps knowing a comment (durableId), made from our own: same comment, same id in every export.
 * From 1 to 0x7FFFFFFE, as Word requires. `reply` counts from 0. A comment that came from Word goes back with the id it
 * had there, which its own holds.
 */
export function durableCommentId(comment: string, reply?: number): number {
  const fromWord = reply === undefined ? Number.parseInt(/^d([0-9A-F]{8})$/u.exec(comment)?.[1] ?? '0', 16) : 0;
  if (fromWord > 0 && fromWord < 0x7fffffff) return fromWord;
  const key = reply === undefined ? comment : `${comment}/${reply}`;
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193) >>> 0;
  return (hash % 0x7ffffffe) + 1;
}

/** Eight hexadecimal digits, as Word writes such ids. */
export function hexId(id: number): string {
  return id.toString(16).toUpperCase().padStart(8, '0');
}

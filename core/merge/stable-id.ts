/** An id made of what it stands for: the same parts give the same id wherever and whenever they are merged. */
export function stableId(prefix: string, ...parts: readonly (string | number)[]): string {
  const text = parts.map((part) => `${String(part).length}:${part}`).join('|');
  let [low, high] = [0x811c9dc5, 0x1b873593];
  for (let i = 0; i < text.length; i += 1) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193) >>> 0;
    high = Math.imul(high ^ (low >>> 13) ^ text.charCodeAt(i), 0x85ebca6b) >>> 0;
  }
  return prefix + (low.toString(36) + high.toString(36)).slice(0, 12);
}

/** Whether two texts have the same characters, in whatever order. Most pairs differ in what their UTF-16 units add up to. */
export function haveSameCharacters(one: string, other: string): boolean {
  return one.length === other.length && sumOf(one) === sumOf(other) && sorted(one) === sorted(other);
}

/** Whether all characters of the one stand in the other, in their order. */
export function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at += 1;
  return at === short.length;
}

function sumOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  return sum;
}

function sorted(text: string): string {
  return [...text].sort().join('');
}

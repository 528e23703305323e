// Taken out of `Math` once: where a look at a global has its cost, as it has in the tests, loops over a text would feel it.
const { imul } = Math;

/** Two UTF-16 units as a whole number whose lowest 16 bits are well mixed. */
export function pairHash(first: number, second: number): number {
  return imul(first, 0x9e3b) ^ second;
}

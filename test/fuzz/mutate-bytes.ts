import { pick } from '../bench/proof/random';

type Random = () => number;

const INTERESTING = [0, 1, 0x7f, 0x80, 0xff, 0x3c, 0x26, 0x22, 0x0a, 0xfe];

/** Bytes as a failing stick or a cut line leaves them. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  return pick([flip, flip, cut, swap, repeat, insert], random)(Uint8Array.from(bytes), random);
}

const place = (bytes: Uint8Array, random: Random) => Math.floor(random() * bytes.length);

function flip(bytes: Uint8Array, random: Random): Uint8Array {
  const times = 1 + Math.floor(random() ** 3 * 60);
  // The first bytes tell what a file is and how it is laid out.
  const head = random() < 0.3 ? Math.min(200, bytes.length) : bytes.length;
  for (let n = 0; n < times; n += 1) bytes[Math.floor(random() * head)] = pick(INTERESTING, random) ^ (random() * 256);
  return bytes;
}

function cut(bytes: Uint8Array, random: Random): Uint8Array {
  return bytes.subarray(0, place(bytes, random));
}

function swap(bytes: Uint8Array, random: Random): Uint8Array {
  const length = Math.floor(random() * 4096);
  bytes.copyWithin(place(bytes, random), place(bytes, random), Math.min(bytes.length, place(bytes, random) + length));
  return bytes;
}

function repeat(bytes: Uint8Array, random: Random): Uint8Array {
  const from = place(bytes, random);
  const piece = bytes.subarray(from, from + 1 + Math.floor(random() * 300));
  const times = 1 + Math.floor(random() ** 2 * 3000);
  return Buffer.concat([bytes.subarray(0, from), ...Array<Uint8Array>(times).fill(piece), bytes.subarray(from)]);
}

function insert(bytes: Uint8Array, random: Random): Uint8Array {
  const at = place(bytes, random);
  const noise = Uint8Array.from({ length: 1 + Math.floor(random() * 500) }, () => random() * 256);
  return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)]);
}

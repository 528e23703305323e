import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** Colours in the palette. A window needs few: its greys, its accents and what lies between letters and paper. */
const COLOURS = 128;

/**
 * A screenshot with its commonest colours in a palette, every other one taken for the nearest of them: a third of the size,
 * and to the eye the same. Takes what Chromium writes: 8 bits a channel, with or without alpha, not interlaced
 * (ISO/IEC 15948).
 */
export function smallPng(png: Buffer): Buffer {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = png[25] === 6 ? 4 : 3;
  const pixels = unfiltered(inflateSync(imageData(png)), width * channels, height, channels);
  const counts = new Map<number, number>();
  const colours = new Uint32Array(width * height);
  for (let i = 0; i < colours.length; i += 1) {
    const at = i * channels;
    const colour = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
    colours[i] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = [...counts].sort((a, b) => b[1] - a[1]).slice(0, COLOURS);
  const nearest = new Map(palette.map(([colour], index) => [colour, index]));
  for (const colour of counts.keys()) if (!nearest.has(colour)) nearest.set(colour, closest(colour, palette));
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, i) => {
    rows[Math.floor(i / width) * (width + 1) + 1 + (i % width)] = nearest.get(colour)!;
  });
  const head = Buffer.from(png.subarray(16, 29));
  head.set([8, 3], 8);
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(([colour]) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function closest(colour: number, palette: readonly (readonly [number, number])[]): number {
  const distance = (other: number) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
  return palette.reduce((best, [other], i) => (distance(other) < distance(palette[best]![0]) ? i : best), 0);
}

function imageData(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(data);
  }
  return Buffer.concat(parts);
}

/** The bytes of the pixels, of rows that each begin with how they are foretold from their neighbours. */
function unfiltered(rows: Buffer, length: number, height: number, channels: number): Buffer {
  const out = Buffer.alloc(length * height);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (length + 1)]!;
    for (let x = 0; x < length; x += 1) {
      const at = y * length + x;
      const left = x >= channels ? out[at - channels]! : 0;
      const up = y > 0 ? out[at - length]! : 0;
      const corner = x >= channels && y > 0 ? out[at - length - channels]! : 0;
      out[at] = (rows[y * (length + 1) + 1 + x]! + foretold(filter, left, up, corner)) & 255;
    }
  }
  return out;
}

function foretold(filter: number, left: number, up: number, corner: number): number {
  if (filter < 2) return filter === 0 ? 0 : left;
  if (filter < 4) return filter === 2 ? up : (left + up) >> 1;
  const guess = left + up - corner;
  const a = Math.abs(guess - left);
  const b = Math.abs(guess - up);
  const c = Math.abs(guess - corner);
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(named.length + 8);
  out.writeUInt32BE(data.length, 0);
  named.copy(out, 4);
  out.writeUInt32BE(crc32(named), named.length + 4);
  return out;
}

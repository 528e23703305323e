/**
 * Draws the icons of the program and of its files: SVG, PNG in all sizes and ICO, all from the two drawings below.
 * `node build/icon.mjs`; what it draws is checked in, since it takes a Chromium to draw.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './setup.mjs';

const build = join(root, 'build');
const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512];
const WINDOWS_SIZES = [16, 24, 32, 48, 64, 128, 256];

/** A page with the red head of an official document, and the tick of what was checked. `detail`: lines of text. */
function page(x, y, width, height, detail) {
  const line = (n, part) =>
    `<rect x="${x + width * 0.16}" y="${y + height * (0.43 + n * 0.13)}" width="${width * part}" height="${height * 0.05}" rx="${height * 0.02}" fill="#b4bcc8"/>`;
  const lines = detail ? [line(0, 0.68), line(1, 0.68), line(2, 0.4)].join('') : '';
  return `
    <rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${width * 0.07}" fill="#fff"/>
    <rect x="${x + width * 0.16}" y="${y + height * 0.14}" width="${width * 0.68}" height="${height * 0.1}" rx="${height * 0.02}" fill="#c8241b"/>
    <rect x="${x + width * 0.16}" y="${y + height * 0.3}" width="${width * 0.68}" height="${height * (detail ? 0.025 : 0.05)}" fill="#c8241b"/>
    ${lines}`;
}

const tick = (cx, cy, r) => `
    <circle cx="${cx}" cy="${cy}" r="${r}" fill="#1d7a44" stroke="#fff" stroke-width="${r * 0.14}"/>
    <path d="M${cx - r * 0.45} ${cy + r * 0.02} l${r * 0.32} ${r * 0.34} l${r * 0.6} ${-r * 0.68}" fill="none" stroke="#fff"
      stroke-width="${r * 0.24}" stroke-linecap="round" stroke-linejoin="round"/>`;

const svg = (body) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">
  <defs><linearGradient id="g" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#2a62ab"/><stop offset="1" stop-color="#143b6e"/></linearGradient></defs>${body}
</svg>
`;

/** On a blue tile; at 16 and 24 pixels without lines of text, which would only blur. */
const icon = (detail) =>
  svg(`
    <rect x="16" y="16" width="480" height="480" rx="104" fill="url(#g)"/>${page(124, 84, 248, 336, detail)}${tick(356, 372, detail ? 74 : 96)}`);

/** A report on the disk: the page alone, with its edge. */
const report = (detail) =>
  svg(`
    <rect x="76" y="20" width="344" height="468" rx="34" fill="#8b96a6"/>${page(84, 28, 328, 452, detail)}${tick(372, 408, detail ? 84 : 120)}`);

const browser = await chromium.launch({
  executablePath: process.env.SHUFA_BROWSER ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const sheet = await browser.newPage();

async function png(draw, size) {
  await sheet.setViewportSize({ width: size, height: size });
  const source = Buffer.from(draw(size > 24)).toString('base64');
  await sheet.setContent(
    `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="data:image/svg+xml;base64,${source}">`,
  );
  return sheet.screenshot({ omitBackground: true });
}

/** Windows takes PNG inside an ICO since Vista. */
function ico(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ size, bytes }, n) => {
    const at = 6 + 16 * n;
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(bytes.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += bytes.length;
  });
  return Buffer.concat([head, ...pictures.map(({ bytes }) => bytes)]);
}

rmSync(join(build, 'icons'), { recursive: true, force: true });
mkdirSync(join(build, 'icons'));
for (const [name, draw] of Object.entries({ icon, report })) {
  writeFileSync(join(build, `${name}.svg`), draw(true));
  const pictures = [];
  for (const size of WINDOWS_SIZES) pictures.push({ size, bytes: await png(draw, size) });
  writeFileSync(join(build, `${name}.ico`), ico(pictures));
}
for (const size of LINUX_SIZES) writeFileSync(join(build, 'icons', `${size}x${size}.png`), await png(icon, size));
await browser.close();

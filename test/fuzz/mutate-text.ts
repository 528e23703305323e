import { pick } from '../bench/proof/random';

type Random = () => number;

const PIECES = [
  '一、',
  '（一）',
  '1.',
  '(1)',
  '①',
  '第一章',
  '#',
  '##',
  '- ',
  '|',
  '| - |',
  '```',
  '**',
  '>',
  '"',
  '“',
  '”',
  '《',
  '》',
  '\t',
  '\u3000',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\r',
  '\n',
  '\r\n',
  '\u0085',
  '\u2028',
  '\f',
  '2024年',
  '<script>',
  '<!--',
  '&amp;',
  '\\',
  '\ud800',
  '😀',
  'e\u0301\u0301',
  '㈠',
  '〇',
  '…',
  '——',
  'http://',
  '%',
  '.',
  '。',
  '；',
];

/** A text of marks that readers look for, in places and numbers that nobody expects. */
export function mutateText(bytes: Uint8Array, random: Random): Uint8Array {
  let text = Buffer.from(bytes).toString('utf8');
  const times = 1 + Math.floor(random() * 20);
  for (let n = 0; n < times; n += 1) {
    const at = Math.floor(random() * text.length);
    const often = Math.floor(10 ** (random() * (random() < 0.1 ? 4.5 : 2)));
    const piece = pick(PIECES, random).repeat(often);
    const gone = random() < 0.3 ? Math.floor(random() * 200) : 0;
    text = text.slice(0, at) + piece + text.slice(at + gone);
  }
  if (random() < 0.1) text = text.replace(/\n+/gu, '');
  if (random() < 0.1) text = text.replace(/(?=[。；，])/gu, '\n');
  if (random() < 0.05) return Buffer.from(text, 'utf16le');
  return Buffer.from(text, 'utf8');
}

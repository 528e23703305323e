// The pieces that the source of a regular expression (flag u, not i) is made of.

/** No letter of ASCII, which may mean something, nor half of a longer one; without a quantifier behind it. */
export function isPlain(source: string, at: number): boolean {
  const unit = source.charCodeAt(at);
  return unit > 0x7f && (unit < 0xd800 || unit > 0xdfff) && !'*+?{'.includes(source[at + 1] ?? ' ');
}

/** Where the plain letters end that begin at a place. */
export function plainFrom(source: string, at: number): number {
  let end = at;
  while (end < source.length && isPlain(source, end)) end += 1;
  return end;
}

export const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/uy;
export const OPENING = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/uy;
export const CLASS = /\[(?:\\.|[^\]\\])*\]/uy;
export const ESCAPE = /\\(?:[pPu]\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<\w+>|\d+|.)/uy;

/** A piece (QUANTIFIER and so on) that begins at a place. */
export function matchAt(regex: RegExp, source: string, at: number): RegExpExecArray | null {
  regex.lastIndex = at;
  return regex.exec(source);
}

/** Whether what bears a quantifier may be left out. */
export function mayBeNone(quantifier: string): boolean {
  return /^(?:[*?]|\{0)/u.test(quantifier);
}

const SPACES = [
  ...' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
];
const STANDS_FOR_ITSELF = /^\\(?:[^\w\s]|u[\da-f]{4}|x[\da-f]{2})$/iu;

/** The characters that a class or an escape stands for; null for too many to look for one by one, or all but some. */
export function charactersOf(source: string): string[] | null {
  if (source === '\\s') return SPACES;
  if (source[0] === '\\') return STANDS_FOR_ITSELF.test(source) ? [characterOf(source)] : null;
  const all: string[] = [];
  const inside = source.slice(1, -1);
  MEMBER.lastIndex = 0;
  while (MEMBER.lastIndex < inside.length) {
    const member = MEMBER.exec(inside);
    if (!member) return null;
    const first = characterOf(member[1]!).charCodeAt(0);
    const last = characterOf(member[2] ?? member[1]!).charCodeAt(0);
    if (last - first > WIDEST || (member[2] && first >= HAN && last <= HAN_END)) return null;
    for (let unit = first; unit <= last; unit += 1) all.push(String.fromCharCode(unit));
  }
  return inside.startsWith('^') || all.length === 0 || all.length > MOST ? null : all;
}

/** A character of a class, or a range of them; not one that stands for several. */
const MEMBER =
  /(\\u[\da-f]{4}|\\x[\da-f]{2}|\\[^\w\s]|[^\\\ud800-\udfff])(?:-(?!$)(\\u[\da-f]{4}|\\x[\da-f]{2}|\\[^\w\s]|[^\\\ud800-\udfff]))?/iy;
/** So wide a range of other than Han is read, and so many characters together. */
const WIDEST = 600;
const MOST = 3000;
const [HAN, HAN_END] = [0x4e00, 0x9fff];

function characterOf(member: string): string {
  return /^\\[ux]/u.test(member) ? String.fromCharCode(parseInt(member.slice(2), 16)) : member.at(-1)!;
}

/** A stretch of text between two marks, and the marks. */
export interface Clause {
  start: number;
  end: number;
  /** The mark behind it; empty at the end of the text. */
  mark: string;
}

const MARKS = new Uint8Array(0x10000);
for (const mark of '，。；：、！？\n') MARKS[mark.charCodeAt(0)] = 1;

const cut = new WeakMap<object, Clause[]>();

/** The clauses of a text, parted also by 、; kept for `owner`, whose text it is. */
export function clausesOf(owner: object, text: string): readonly Clause[] {
  const known = cut.get(owner);
  if (known) return known;
  const clauses: Clause[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (MARKS[text.charCodeAt(at)] === 0) continue;
    if (at > start) clauses.push({ start, end: at, mark: text.charAt(at) });
    start = at + 1;
  }
  if (text.length > start) clauses.push({ start, end: text.length, mark: '' });
  cut.set(owner, clauses);
  return clauses;
}

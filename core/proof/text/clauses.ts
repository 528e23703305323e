/** A stretch of text between two marks, and the marks. */
export interface Clause {
  start: number;
  end: number;
  /** The mark behind it; empty at the end of the text. */
  mark: string;
}

const MARKS = '，。；：、！？\n';
const cut = new WeakMap<object, { text: string; clauses: Clause[] }>();

/** The clauses of a text, parted also by 、; kept for `owner`, whose text it is. */
export function clausesOf(owner: object, text: string): readonly Clause[] {
  const known = cut.get(owner);
  if (known?.text === text) return known.clauses;
  const clauses: Clause[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark !== '' && !MARKS.includes(mark)) continue;
    if (at > start) clauses.push({ start, end: at, mark });
    start = at + 1;
  }
  cut.set(owner, { text, clauses });
  return clauses;
}

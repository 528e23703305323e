/** How exactly the words must fit. */
export interface FindOptions {
  /** 区分全角/半角: “，” does not find “,”. */
  width: boolean;
  /** 区分大小写. */
  case: boolean;
  /** 全字匹配: “12” is not found in “120”. Of Latin letters and digits only; Chinese has no word ends. */
  word: boolean;
}

/** UTF-16 units of the text that was searched. */
export interface Stretch {
  start: number;
  end: number;
}

/** Every place where the words stand, in order and without overlap; none for empty words. */
export function findText(text: string, words: string, options: FindOptions): Stretch[] {
  const wanted = alike(words, options);
  if (wanted === '') return [];
  const searched = alike(text, options);
  const found: Stretch[] = [];
  for (let start = searched.indexOf(wanted); start >= 0;) {
    const end = start + wanted.length;
    const fits = !options.word || (isWordEdge(searched, start) && isWordEdge(searched, end));
    if (fits) found.push({ start, end });
    start = searched.indexOf(wanted, fits ? end : start + 1);
  }
  return found;
}

/** The text in the one spelling that compares equal under the options. Keeps the length: offsets stay true. */
function alike(text: string, options: FindOptions): string {
  const narrow = options.width ? text : text.replace(WIDE, toNarrow);
  return options.case ? narrow : narrow.replace(/\p{Lu}/gu, toLower);
}

/** The full-width forms of ASCII, and the blanks that Chinese texts are full of. */
const WIDE = /[\uff01-\uff5e\u3000\u00a0]/gu;
const FULL_WIDTH_OFFSET = 0xfee0;

function toNarrow(char: string): string {
  const code = char.charCodeAt(0);
  return code >= 0xff01 ? String.fromCharCode(code - FULL_WIDTH_OFFSET) : ' ';
}

/** Some capitals lower to two characters; they stay, so that offsets do. */
function toLower(char: string): string {
  const lower = char.toLowerCase();
  return lower.length === char.length ? lower : char;
}

function isWordEdge(text: string, at: number): boolean {
  return !(isWordChar(text[at - 1]) && isWordChar(text[at]));
}

function isWordChar(char: string | undefined): boolean {
  return char !== undefined && /[A-Za-z0-9\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/u.test(char);
}

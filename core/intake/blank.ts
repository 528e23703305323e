/** Marks that show nothing: soft hyphen, zero-width blanks and joiners, direction marks, byte order mark. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
const ODD_BLANK = /[\u00a0\u2000-\u200a\u202f\u205f]/gu;
const OTHER_BREAK = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/gu;

const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]/gu;
const ANY_BLANK = /\s+/gu;

/** Takes out marks nobody sees; every kind of line break becomes \n, every odd blank an ordinary one. */
export function visibleText(text: string): string {
  return text.replace(OTHER_BREAK, '\n').replace(INVISIBLE, '').replace(CONTROL, '').replace(ODD_BLANK, ' ');
}

/** Only the characters a reader sees: no blanks, no invisible marks. */
export function withoutBlanks(text: string): string {
  return visibleText(text).replace(ANY_BLANK, '');
}

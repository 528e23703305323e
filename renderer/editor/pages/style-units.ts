/** Desk that shows between two sheets, in twips. */
export const BETWEEN = 15 * 20;

/** Height of the line of a page number, in twips. */
export const LABEL = 20 * 20;

/** A length in twips as CSS has it. */
export function pt(twips: number): string {
  return `${twips / 20}pt`;
}

/** A text as a CSS string. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\\n]/gu, (char) => `\\${char.charCodeAt(0).toString(16)} `)}"`;
}

import { Paragraph } from 'docx';
import { textRun } from './runs';
import { STYLE } from './style-ids';

/** 附注 (§7.3.6): the line below the date, in brackets, two characters in by its style. */
export function noteParagraph(note: string): Paragraph {
  return new Paragraph({ style: STYLE.note, children: [textRun(note)] });
}

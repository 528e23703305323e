import { textWidthInChars } from './text-width';

/** One line of an attachment note: the name of one attachment. */
export interface AttachmentLine {
  /** UTF-16 offset in the block's text, and the text without its line end. */
  offset: number;
  text: string;
  /** Where the name begins and how far the first line hangs out of it, in characters beyond the note's own indent. */
  left: number;
  hanging: number;
}

const LABEL = /^\s*附件[:：]?\s*/u;
const NUMBER = /^\s*\d{1,2}\s*[.．、]\s*/u;
const LABEL_WIDTH = 3;

/** 附件说明 (§7.3.4): what does not fit in a line continues below the first character of the attachment's name. */
export function attachmentLines(text: string): AttachmentLine[] {
  let offset = 0;
  return text
    .split('\n')
    .map((line) => {
      const at = offset;
      offset += line.length + 1;
      const label = LABEL.exec(line)?.[0].length ?? 0;
      const number = textWidthInChars(NUMBER.exec(line.slice(label))?.[0].trim() ?? '');
      const hanging = (label > 0 ? LABEL_WIDTH : 0) + number;
      return { offset: at, text: line, left: (label > 0 ? 0 : LABEL_WIDTH) + hanging, hanging };
    })
    .filter((line) => line.text !== '');
}

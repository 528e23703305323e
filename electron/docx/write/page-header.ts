import { Header, Paragraph } from 'docx';
import { textRun } from './runs';
import { STYLE } from './style-ids';

/** What a copy says at the head of every page: that it is a draft, and for which meeting. */
export function pageHeader(words: string): Header {
  return new Header({ children: [new Paragraph({ style: STYLE.header, children: [textRun(words)] })] });
}

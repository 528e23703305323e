import { CommentRangeEnd, CommentRangeStart, CommentReference, TextRun, type ParagraphChild } from 'docx';
import type { Thread } from './comment-threads';
import { STYLE } from './style-ids';

/** Comment and replies are anchored alike: Word drops a reply that is not in the text. */
export function threadStart(thread: Thread): ParagraphChild[] {
  return thread.map(({ number }) => new CommentRangeStart(number));
}

/**
 * In Word's order: the end of a range, then its reference, one thread member after the other. Where a comment ends with a
 * paragraph whose last full stop hangs in the margin, LibreOffice (7.4) begins an empty line for the reference, which
 * takes no room in Word. Before the stop the reference would shorten the range by it, so it stays.
 */
export function threadEnd(thread: Thread): ParagraphChild[] {
  return thread.flatMap(({ number }) => [
    new CommentRangeEnd(number),
    new TextRun({ style: STYLE.commentReference, children: [new CommentReference(number)] }),
  ]);
}

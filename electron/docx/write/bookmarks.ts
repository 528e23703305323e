import { BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx';
import type { Block } from '../../../core/report/block';
import { bookmarkName } from '../bookmark-name';

/**
 * Puts a block's bookmark before its content, with ids counted from 1. It does not reach round the content: behind a
 * full stop that hangs in the margin LibreOffice would begin an empty line for its end. Word does not tell names apart
 * by case: the first one keeps it. A block of several paragraphs, as the lines of 附件说明 are, has one for each.
 */
export function bookmarker(): (block: Block, children: ParagraphChild[]) => ParagraphChild[] {
  const taken = new Set<string>();
  const lines = new Map<string, number>();
  return (block, children) => {
    const line = (lines.get(block.id) ?? 0) + 1;
    lines.set(block.id, line);
    const part = block.type === 'heading' && block.level === 1 ? block.part : undefined;
    const name = bookmarkName({ block: block.id, line, ...(part !== undefined && { part }) });
    if (name === null || taken.has(name.toLowerCase())) return children;
    taken.add(name.toLowerCase());
    const id = taken.size;
    // The library does not list bookmark marks among a paragraph's children, though it writes them.
    return [new BookmarkStart(name, id), new BookmarkEnd(id), ...children] as unknown as ParagraphChild[];
  };
}

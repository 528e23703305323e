import { visibleText } from './blank';
import { joinWrapped } from './wrapped-lines';
import type { Source, SourceBlock } from './recognised';

/** Plain text: a line is a paragraph unless the page's width broke it; blank lines and surrounding blanks vanish. */
export function sourceFromText(text: string): Source {
  const blocks: SourceBlock[] = [];
  for (const line of joinWrapped(visibleText(text).split('\n'))) {
    const trimmed = line.trim();
    if (trimmed !== '') blocks.push({ kind: 'paragraph', spans: [{ text: trimmed }] });
  }
  return { blocks, comments: [], dropped: [] };
}

import { visibleText } from './blank';
import { isDivider, isTableRow, tableRows } from './pipe-table';
import type { Source, SourceBlock, SourceSpan } from './recognised';
import { sliceSpans } from './spans';

/**
 * Markdown as offices meet it: # headings, pipe tables, **bold**; list and quote marks go, list numbers stay as
 * typed. Everything else is text.
 */
export function sourceFromMarkdown(text: string): Source {
  const blocks: SourceBlock[] = [];
  const lines = visibleText(text).split('\n');
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]!.trim();
    if (line === '' || isRule(line, lines[i - 1])) continue;
    if (isTableRow(line) && isDivider(lines[i + 1])) {
      const end = tableEnd(lines, i + 2);
      blocks.push({
        kind: 'table',
        rows: tableRows(lines.slice(i, end), (cell) => inlineSpans(cell.replaceAll('\\|', '|'))),
      });
      i = end - 1;
      continue;
    }
    const heading = /^(#{1,6})\s+(.*?)\s*#*$/u.exec(line);
    const words = heading ? heading[2]! : line.replace(/^(?:>\s*)*(?:[-*+]\s+(?=\S))?/u, '');
    const spans = inlineSpans(words);
    if (spans.length === 0) continue;
    blocks.push(
      heading ? { kind: 'paragraph', spans, outlineLevel: heading[1]!.length } : { kind: 'paragraph', spans },
    );
  }
  return { blocks, comments: [], dropped: [] };
}

/** --- parts sections; under a line of text it makes that line a heading, which the words tell anyway. */
function isRule(line: string, above: string | undefined): boolean {
  return /^(?:-{3,}|\*{3,}|_{3,})$/u.test(line) || (/^={3,}$/u.test(line) && (above ?? '').trim() !== '');
}

function tableEnd(lines: readonly string[], from: number): number {
  let end = from;
  while (end < lines.length && lines[end]!.trim() !== '' && lines[end]!.includes('|')) end += 1;
  return end;
}

/** **bold** and __bold__ become bold spans; a backslash before a mark goes, the mark stays. */
function inlineSpans(words: string): SourceSpan[] {
  const spans: SourceSpan[] = [];
  let bold = false;
  for (const piece of words.split(/(\*\*|(?<!\w)__|__(?!\w))/u)) {
    if (piece === '**' || piece === '__') bold = !bold;
    else if (piece !== '') {
      const text = piece.replace(/\\([\\`*_{}[\]()#+\-.!|>])/gu, '$1');
      spans.push(bold ? { text, bold: true } : { text });
    }
  }
  // An odd mark out was no mark: keep it as typed.
  if (bold) return words === '' ? [] : [{ text: words }];
  return sliceSpans(spans, 0);
}

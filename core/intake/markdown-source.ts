import { visibleText } from './blank';
import type { Source, SourceBlock, SourceRow, SourceSpan } from './recognised';
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
      blocks.push({ kind: 'table', rows: tableRows(lines.slice(i, end)) });
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

function isTableRow(line: string): boolean {
  return line.includes('|') && line.replace(/[|\s]/gu, '') !== '';
}

function isDivider(line: string | undefined): boolean {
  return line !== undefined && line.includes('-') && /^\s*\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?\s*)?$/u.test(line);
}

function tableEnd(lines: readonly string[], from: number): number {
  let end = from;
  while (end < lines.length && lines[end]!.trim() !== '' && lines[end]!.includes('|')) end += 1;
  return end;
}

function tableRows(lines: readonly string[]): SourceRow[] {
  return lines
    .filter((_, i) => i !== 1)
    .map((line, i) => {
      const inner = line
        .trim()
        .replace(/^\|/u, '')
        .replace(/(?<!\\)\|$/u, '');
      const cells = inner
        .split(/(?<!\\)\|/u)
        .map((cell) => ({ spans: inlineSpans(cell.trim().replaceAll('\\|', '|')) }));
      return i === 0 ? { header: true, cells } : { cells };
    });
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

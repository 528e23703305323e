import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headLength, spansText, type Block } from '../../../core/report/block';
import { readPaste } from '../../../renderer/paste/read-paste';

/** Clipboard HTML as the program named in the file's name puts it there. */
export function clipboardHtml(name: string): string {
  return readFileSync(join(__dirname, '../../fixtures/clipboard', `${name}.html`), 'utf8');
}

/** What a paste becomes, a line a block: `h2 words | body`, `p text`, `table` with its rows. */
export function pastedLines(name: string): string[] {
  return readPaste(clipboardHtml(name))!.blocks.flatMap(describe);
}

function describe(block: Block): string[] {
  if (block.type === 'table') {
    const rows = block.children.map((row) => {
      const cells = row.children.map(({ children, colSpan = 1, rowSpan = 1 }) => {
        const size = colSpan > 1 || rowSpan > 1 ? `[${colSpan}×${rowSpan}]` : '';
        return `${size}${spansText(children).replace(/\n/gu, '/')}`;
      });
      return `  ${row.header ? 'head ' : ''}${cells.join(' | ')}`;
    });
    return ['table', ...rows];
  }
  const text = spansText(block.children);
  if (block.type !== 'heading') return [`${block.type === 'paragraph' ? 'p' : block.type} ${text}`];
  const head = headLength(block);
  const part = block.part ? ` (${block.part})` : '';
  return [`h${block.level} ${text.slice(0, head)}${block.runIn ? ` | ${text.slice(head)}` : ''}${part}`];
}

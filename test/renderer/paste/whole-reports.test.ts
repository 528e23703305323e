/** @jest-environment jsdom */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../../core/intake/recognise';
import { sourceFromText } from '../../../core/intake/text-source';
import { blockText } from '../../../core/report/block';
import { numberedIds } from '../../../core/report/ids';
import { readPaste } from '../../../renderer/paste/read-paste';

const folder = join(__dirname, '../../fixtures/reports');
const reports = readdirSync(folder).filter((name) => name.endsWith('.txt'));

const escaped = (line: string) => line.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

test.each(reports)('%s: a whole report copied from its page is recognised as when its text is imported', (name) => {
  const source = sourceFromText(readFileSync(join(folder, name), 'utf8'));
  const html = source.blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? `<p style="text-indent: 2em">${escaped(block.spans.map((span) => span.text).join(''))}</p>`
        : `<table>${block.rows
            .map(
              (row) =>
                `<tr>${row.cells.map((c) => `<td>${c.spans.map((s) => escaped(s.text)).join('')}</td>`).join('')}</tr>`,
            )
            .join('')}</table>`,
    )
    .join('\n');
  const shape = (blocks: ReturnType<typeof recognise>['blocks']) =>
    blocks.map((block) => [
      block.type,
      block['level'] ?? null,
      block['part'] ?? null,
      blockText(block).replace(/\s+/gu, ''),
    ]);
  const pasted = readPaste(`<meta charset="utf-8">${html}`)!;
  expect(shape(pasted.blocks)).toEqual(shape(recognise(source, numberedIds()).blocks));
});

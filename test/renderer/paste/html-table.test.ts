/** @jest-environment jsdom */
import type { Block } from '../../../core/report/block';
import { parseBlock } from '../../../core/report/parse';
import { readPaste } from '../../../renderer/paste/read-paste';

test('a cell that claims more rows than the table has ends with the table, so that the report can be saved', () => {
  const html =
    '<table><tr><td rowspan="9999">单位</td><td>件数</td></tr><tr><td>12</td></tr><tr><td>7</td></tr></table>';
  const table = readPaste(html)!.blocks.find(({ type }) => type === 'table') as Block & { type: 'table' };
  expect(table.children[0]!.children[0]!.rowSpan).toBe(3);
  expect(() => parseBlock({ ...table, id: 'b1' })).not.toThrow();
});

import { jsx } from '../jsx';

const element = jsx as (name: string, attributes: object, ...children: unknown[]) => unknown;

/** A row of a table in a fixture, of cells with nothing but words in them; `|` is where the caret stands. */
export function row(...cells: string[]): unknown {
  return element('row', {}, ...cells.map(cell));
}

/** A row that is repeated on every page. */
export function headerRow(...cells: string[]): unknown {
  return element('row', { header: true }, ...cells.map(cell));
}

function cell(words: string): unknown {
  const [before, after] = words.split('|');
  return element(
    'cell',
    {},
    element('text', {}, before),
    ...(after === undefined ? [] : [element('cursor', {}), after]),
  );
}

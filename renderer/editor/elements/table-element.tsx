import { createContext, useContext, useMemo } from 'react';
import type { RenderElementProps } from 'slate-react';
import { tableColumns } from '../../../core/layout/table-columns';
import type { Span, Table, TableCell, TableRow } from '../../../core/report/block';
import { blockAttributes, touchAttributes } from '../../suggestions/suggestion-attributes';
import './table-element.css';

/** The words of cells that stand in short columns, of the table around. */
const ShortCells = createContext<ReadonlySet<readonly Span[]>>(new Set());

/** A table; its columns are as wide as in print, and short ones are centred as there. */
export function TableElement({ attributes, children, element }: RenderElementProps & { element: Table }) {
  const { rows, widths, short } = useMemo(() => tableColumns(element, 100), [element]);
  const shortCells = useMemo(
    () =>
      new Set(rows.flatMap((row) => row.filter(({ x, columns }) => columns === 1 && short[x])).map((one) => one.spans)),
    [rows, short],
  );
  return (
    <table {...attributes} {...blockAttributes(element)} className="block block-table" data-block={element.id}>
      <colgroup>
        {widths.map((width, i) => (
          <col key={i} style={{ width: `${width}%` }} />
        ))}
      </colgroup>
      <ShortCells.Provider value={shortCells}>
        <tbody>{children}</tbody>
      </ShortCells.Provider>
    </table>
  );
}

export function RowElement({ attributes, children, element }: RenderElementProps & { element: TableRow }) {
  return (
    <tr {...attributes} {...touchAttributes(element)} className={element.header && 'header-row'}>
      {children}
    </tr>
  );
}

export function CellElement({ attributes, children, element }: RenderElementProps & { element: TableCell }) {
  const isShort = useContext(ShortCells).has(element.children);
  return (
    <td
      {...attributes}
      {...(isShort && { className: 'short-cell' })}
      colSpan={element.colSpan}
      rowSpan={element.rowSpan}
    >
      {children}
    </td>
  );
}

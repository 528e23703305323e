import type { RenderElementProps } from 'slate-react';
import { tableColumns } from '../../../core/layout/table-columns';
import type { Table, TableCell, TableRow } from '../../../core/report/block';
import { blockAttributes, touchAttributes } from '../../suggestions/suggestion-attributes';
import './table-element.css';

/** A table; its columns are as wide as in print. */
export function TableElement({ attributes, children, element }: RenderElementProps & { element: Table }) {
  return (
    <table {...attributes} {...blockAttributes(element)} className="block block-table" data-block={element.id}>
      <colgroup>
        {tableColumns(element, 100).widths.map((width, i) => (
          <col key={i} style={{ width: `${width}%` }} />
        ))}
      </colgroup>
      <tbody>{children}</tbody>
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
  return (
    <td {...attributes} colSpan={element.colSpan} rowSpan={element.rowSpan}>
      {children}
    </td>
  );
}

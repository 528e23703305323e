import type { RenderElementProps } from 'slate-react';
import type { Table, TableCell } from '../../../core/report/block';

/** A table as it was imported; its cells can be edited. */
export function TableElement({ attributes, children, element }: RenderElementProps & { element: Table }) {
  return (
    <table {...attributes} className="block block-table" data-block={element.id}>
      <tbody>{children}</tbody>
    </table>
  );
}

export function CellElement({ attributes, children, element }: RenderElementProps & { element: TableCell }) {
  return (
    <td {...attributes} colSpan={element.colSpan} rowSpan={element.rowSpan}>
      {children}
    </td>
  );
}

import type { RenderElementProps } from 'slate-react';
import { HeadingElement } from './heading-element';
import { CellElement, RowElement, TableElement } from './table-element';
import { TextElement } from './text-element';

export function renderElement(props: RenderElementProps) {
  const { element } = props;
  switch (element.type) {
    case 'heading':
      return <HeadingElement {...props} element={element} />;
    case 'table':
      return <TableElement {...props} element={element} />;
    case 'row':
      return <RowElement {...props} element={element} />;
    case 'cell':
      return <CellElement {...props} element={element} />;
    default:
      return <TextElement {...props} element={element} />;
  }
}

import type { DecoratedRange, NodeEntry } from 'slate';
import { Node } from 'slate';
import { titleBreaks } from '../../core/layout/title-breaks';
import type { Block } from '../../core/report/block';
import { pointAt } from './point-at';

/** Characters of 22 pt in the 156 mm of a line. */
const TITLE_WIDTH = 20;

/** Marks where the lines of a long title turn, as they will on paper; the text itself holds no line break. */
export function decorateTitle(unit: string): (entry: NodeEntry) => DecoratedRange[] {
  return ([node, path]) => {
    if (path.length !== 1 || !Node.isElement(node) || node.type !== 'title') return [];
    const text = Node.string(node);
    return titleBreaks(text, TITLE_WIDTH, unit).map((offset) => ({
      anchor: pointAt(node as Block, path[0]!, offset),
      focus: pointAt(node as Block, path[0]!, text.length),
      turn: true,
    }));
  };
}

import type { RenderLeafProps } from 'slate-react';
import { commentIds } from '../../../core/report/comment';
import { isInternal } from '../../../core/variant/internal';
import { sourceOf } from '../../../core/material/source-mark';
import { pinMarks } from '../../../core/report/pins';
import { touchAttributes } from '../../suggestions/suggestion-attributes';

export function renderLeaf({ attributes, children, leaf }: RenderLeafProps) {
  const comments = commentIds(leaf);
  const { style, ...touched } = touchAttributes(leaf);
  const names = [
    leaf.head && 'head',
    isInternal(leaf) && 'internal',
    leaf['turn'] && 'turn',
    leaf['opens'] && 'opens',
    comments.length > 0 && 'commented',
    pinMarks(leaf).length > 0 && 'pinned',
    sourceOf(leaf) && 'sourced',
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <span
      {...attributes}
      className={names || undefined}
      style={style ? { ...style, ...hanging(leaf) } : hanging(leaf)}
      {...touched}
      data-source={sourceOf(leaf)?.material}
      data-comments={comments.length > 0 ? comments.join(' ') : undefined}
    >
      {children}
    </span>
  );
}

/** A mark that stands in the margin takes no room in its line. */
function hanging(leaf: RenderLeafProps['leaf']) {
  return typeof leaf['hang'] === 'number' ? { letterSpacing: `${-leaf['hang']}em` } : undefined;
}

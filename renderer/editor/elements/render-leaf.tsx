import type { RenderLeafProps } from 'slate-react';
import { commentIds } from '../../../core/report/comment';
import { pinMarks } from '../../../core/report/pins';

export function renderLeaf({ attributes, children, leaf }: RenderLeafProps) {
  const names = [
    leaf.head && 'head',
    leaf['turn'] && 'turn',
    commentIds(leaf).length > 0 && 'commented',
    pinMarks(leaf).length > 0 && 'pinned',
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <span {...attributes} className={names || undefined}>
      {children}
    </span>
  );
}

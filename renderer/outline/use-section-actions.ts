import { useState } from 'react';
import { addSibling } from '../editor/commands/add-sibling';
import { moveHeading } from '../editor/handle-structure-key';
import { useSession } from '../session/session-context';
import type { SectionActions } from './section-menu';

/** What is being done to a section in its row of the outline, until it is done or given up. */
export interface Doing {
  block: string;
  does: 'rename' | 'remove';
}

/** What the outline can do with its sections, and what it is at. */
export function useSectionActions(): {
  doing: Doing | null;
  actionsOf: (block: string) => SectionActions;
  onDone: () => void;
} {
  const { editor, goTo } = useSession();
  const [doing, setDoing] = useState<Doing | null>(null);
  const actionsOf = (block: string): SectionActions => ({
    move: (direction) => void moveHeading(editor, block, direction),
    rename: () => setDoing({ block, does: 'rename' }),
    addSibling: () => {
      const added = addSibling(editor, block);
      if (added) goTo({ block: added, end: 0 });
    },
    remove: () => setDoing({ block, does: 'remove' }),
  });
  return { doing, actionsOf, onDone: () => setDoing(null) };
}

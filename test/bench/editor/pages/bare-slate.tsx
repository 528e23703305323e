import * as React from 'react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

/** Slate as its first example has it, with undo, showing blocks as lines and comment marks as a colour. */
function Bare({ blocks }: { blocks: Descendant[] }) {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  return (
    <Slate editor={editor} initialValue={blocks}>
      <Editable
        renderElement={({ attributes, children }) => <div {...attributes}>{children}</div>}
        renderLeaf={({ attributes, children, leaf }) => (
          <span {...attributes} className={Object.keys(leaf).length > 1 ? 'noted' : undefined}>
            {children}
          </span>
        )}
      />
    </Slate>
  );
}

export function mount(blocks: Descendant[]): void {
  createRoot(document.getElementById('root')!).render(<Bare blocks={blocks} />);
}

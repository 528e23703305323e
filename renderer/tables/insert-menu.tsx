import { useState } from 'react';
import { Table2 } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { ReactEditor } from 'slate-react';
import { useSession } from '../session/session-context';
import { useClosedText } from '../session/use-closed-text';
import { finalView } from '../suggestions/final-view';
import { Button } from '../ui/button';
import { menuPlace } from '../ui/menu-place';
import { useStore } from '../ui/store';
import { insertAttachmentNote } from './insert-attachment-note';
import { insertTable } from './insert-table';
import { SizePicker } from './size-picker';
import '../ui/menu.css';

/** Inserts a table of a size to be picked, or 附件说明. */
export function InsertMenu() {
  const { editor } = useSession();
  const final = useStore(finalView);
  const readOnly = useClosedText() || final;
  const [open, setOpen] = useState(false);
  const act = (action: () => void) => {
    setOpen(false);
    // The menu gives the focus back as it closes.
    setTimeout(() => {
      action();
      ReactEditor.focus(editor);
    });
  };
  return (
    <DropdownMenu.Root modal={false} open={open} onOpenChange={setOpen}>
      <DropdownMenu.Trigger asChild>
        <Button look="quiet" icon={<Table2 />} data-sign title="插入表格或附件说明" disabled={readOnly}>
          插入
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={menuPlace()}>
        <DropdownMenu.Content className="menu" align="start" onCloseAutoFocus={(event) => event.preventDefault()}>
          <SizePicker onPick={(rows, columns) => act(() => insertTable(editor, rows, columns))} />
          <DropdownMenu.Separator className="menu-line" />
          <DropdownMenu.Item className="menu-item" onSelect={() => act(() => insertAttachmentNote(editor))}>
            附件说明
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

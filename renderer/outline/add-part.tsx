import type { ReactNode } from 'react';
import { DropdownMenu } from 'radix-ui';
import { PART_NAMES, type Part } from '../../core/report/part';
import { addPart } from '../editor/commands/add-part';
import { useSession } from '../session/session-context';
import { useClosedText } from '../session/use-closed-text';
import { Button } from '../ui/button';
import { menuPlace } from '../ui/menu-place';
import '../ui/menu.css';

/** Offers the parts of the template that the report does not have yet. */
export function AddPart({ used, icon }: { used: ReadonlySet<Part | null>; icon: ReactNode }) {
  const { editor, template, report, goTo } = useSession();
  const readOnly = useClosedText();
  const missing = template.outline.filter(({ part }) => !used.has(part));
  if (missing.length === 0 || readOnly) return null;
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <Button look="quiet" icon={icon} aria-label="添加缺少的部分" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={menuPlace()}>
        <DropdownMenu.Content className="menu" align="end">
          {missing.map((outline) => (
            <DropdownMenu.Item
              key={outline.part}
              className="menu-item"
              onSelect={() => {
                const block = addPart(editor, outline, report);
                setTimeout(() => goTo({ block }));
              }}
            >
              添加“{PART_NAMES[outline.part]}”
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

import { EllipsisVertical } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { CommandName } from '../../core/api';
import { runCommand } from '../commands';
import { Button } from '../ui/button';
import '../ui/menu.css';

const ENTRIES: readonly ([CommandName, string, string] | null)[] = [
  ['new', '新建报告', 'Ctrl+N'],
  ['open', '打开…', 'Ctrl+O'],
  ['import', '导入 Word 或文本…', ''],
  null,
  ['save', '保存', 'Ctrl+S'],
  ['save-as', '另存为…', 'Ctrl+Shift+S'],
  ['export', '导出 Word 文件…', 'Ctrl+E'],
  null,
  ['own-items', '本单位检查项…', ''],
  ['shortcuts', '键盘快捷键', 'Ctrl+/'],
  ['about', '关于述法', ''],
  null,
  ['close', '关闭报告', ''],
];

/** The commands of the application menu, for shells that have none. */
export function EditorMenu() {
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>
        <Button look="quiet" icon={<EllipsisVertical />} aria-label="菜单" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="end" sideOffset={4}>
          {ENTRIES.map((entry, i) =>
            entry ? (
              <DropdownMenu.Item
                key={entry[0]}
                className="menu-item"
                onSelect={() => setTimeout(() => runCommand(entry[0]))}
              >
                <span>{entry[1]}</span>
                <kbd>{entry[2]}</kbd>
              </DropdownMenu.Item>
            ) : (
              <DropdownMenu.Separator key={i} className="menu-line" />
            ),
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

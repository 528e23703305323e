import { Check, EllipsisVertical } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { CommandName } from '../../core/command-names';
import { runCommand, workingKeysOf } from '../commands';
import { Button } from '../ui/button';
import { menuPlace } from '../ui/menu-place';
import { useStore } from '../ui/store';
import { THEMES, theme, type Theme } from '../ui/theme';
import '../ui/menu.css';

const ENTRIES: readonly ([CommandName, string] | null)[] = [
  ['new', '新建报告'],
  ['open', '打开…'],
  ['import', '导入 Word 或文本…'],
  ['close', '关闭报告'],
  null,
  ['save', '保存'],
  ['save-as', '另存为…'],
  ['versions', '版本与对照…'],
  ['backups', '备份…'],
  ['seal-copy', '加密副本…'],
  ['elements', '公文要素…'],
  ['export', '导出 Word 文件…'],
  ['merge-returned', '并入返回稿…'],
  null,
  ['find', '查找…'],
  ['replace', '替换…'],
  ['go-to-heading', '转到标题…'],
  ['next-finding', '下一个疑点'],
  ['next-item', '下一个未完成的检查项'],
  ['comment', '批注'],
  ['next-comment', '下一条批注'],
  ['materials', '部门材料'],
  null,
  ['full-screen', '全屏'],
  null,
  ['own-items', '本单位检查项…'],
  ['profiles', '版式设置…'],
  ['stages', '稿次设置…'],
  ['identity', '审阅者信息…'],
  null,
  ['batch', '批量处理…'],
  ['clear-traces', '清除痕迹…'],
  ['export-log', '导出日志…'],
  null,
  ['manual', '使用手册'],
  ['shortcuts', '键盘快捷键'],
  ['about', '关于述法'],
];

/** What stands before full screen is about the report; so all of the menu is in sight in a low window. */
const SECOND_COLUMN = ENTRIES.findIndex((entry) => entry?.[0] === 'full-screen') - 1;

/** The commands of the application menu, for shells that have none. */
export function EditorMenu() {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <Button look="quiet" icon={<EllipsisVertical />} aria-label="菜单" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={menuPlace()}>
        <DropdownMenu.Content className="menu" align="end" sideOffset={4}>
          <div className="menu-columns">
            <div>
              <Entries entries={ENTRIES.slice(0, SECOND_COLUMN)} />
            </div>
            <div>
              <Entries entries={ENTRIES.slice(SECOND_COLUMN + 1)} />
              <DropdownMenu.Separator className="menu-line" />
              <ThemeChoice />
            </div>
          </div>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function Entries({ entries }: { entries: typeof ENTRIES }) {
  return entries.map((entry, i) =>
    entry ? (
      <DropdownMenu.Item key={entry[0]} className="menu-item" onSelect={() => setTimeout(() => runCommand(entry[0]))}>
        <span>{entry[1]}</span>
        <kbd>{workingKeysOf(entry[0])}</kbd>
      </DropdownMenu.Item>
    ) : (
      <DropdownMenu.Separator key={i} className="menu-line" />
    ),
  );
}

const THEME_NAMES: Record<Theme, string> = { system: '随系统', light: '浅色', dark: '深色' };

/** The colours of the window; the page stays white in all of them. */
function ThemeChoice() {
  const chosen = useStore(theme);
  return (
    <DropdownMenu.RadioGroup value={chosen} onValueChange={(to) => theme.set(to as Theme)} aria-label="界面颜色">
      <DropdownMenu.Label className="menu-label">界面颜色</DropdownMenu.Label>
      {THEMES.map((one) => (
        <DropdownMenu.RadioItem key={one} value={one} className="menu-item">
          {THEME_NAMES[one]}
          <DropdownMenu.ItemIndicator className="menu-check">
            <Check size={14} aria-hidden />
          </DropdownMenu.ItemIndicator>
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}

import type { MenuItemConstructorOptions } from 'electron';
import type { CommandName } from '../core/api';

/** The menu, with the shortcuts of Word. `run` hands a command to the window. */
export function menuTemplate(
  run: (name: CommandName) => void,
  { mac, developer }: { mac: boolean; developer: boolean },
): MenuItemConstructorOptions[] {
  const item = (label: string, name: CommandName, accelerator?: string): MenuItemConstructorOptions => ({
    id: name,
    label,
    click: () => run(name),
    ...(accelerator ? { accelerator } : {}),
  });
  // The focused field undoes by itself; the menu only names the key, or one press would undo twice.
  const shown = (entry: MenuItemConstructorOptions) => ({ ...entry, registerAccelerator: false });
  const line: MenuItemConstructorOptions = { type: 'separator' };

  return [
    ...(mac ? [appMenu(item('关于述法', 'about'))] : []),
    {
      label: '文件(&F)',
      submenu: [
        item('新建报告…', 'new', 'CmdOrCtrl+N'),
        item('打开…', 'open', 'CmdOrCtrl+O'),
        item('导入 Word 或文本…', 'import'),
        line,
        item('保存', 'save', 'CmdOrCtrl+S'),
        item('另存为…', 'save-as', mac ? 'Cmd+Shift+S' : 'F12'),
        item('导出 Word 公文…', 'export', 'CmdOrCtrl+E'),
        line,
        item('关闭报告', 'close', 'CmdOrCtrl+W'),
        ...(mac ? [] : [line, { label: '退出', role: 'quit', accelerator: 'Alt+F4' } as const]),
      ],
    },
    {
      label: '编辑(&E)',
      submenu: [
        shown(item('撤销', 'undo', 'CmdOrCtrl+Z')),
        shown(item('恢复', 'redo', mac ? 'Cmd+Shift+Z' : 'Ctrl+Y')),
        line,
        { label: '剪切', role: 'cut' },
        { label: '复制', role: 'copy' },
        { label: '粘贴', role: 'paste' },
        { label: '只粘贴文字', role: 'pasteAndMatchStyle' },
        { label: '全选', role: 'selectAll' },
      ],
    },
    {
      label: '视图(&V)',
      submenu: [
        item('大纲', 'toggle-outline'),
        item('检查清单', 'toggle-checklist'),
        item('本单位检查项…', 'own-items'),
        line,
        item('放大', 'zoom-in', 'CmdOrCtrl+='),
        item('缩小', 'zoom-out', 'CmdOrCtrl+-'),
        item('实际大小', 'zoom-reset', 'CmdOrCtrl+0'),
        line,
        { label: '全屏', role: 'togglefullscreen' },
        ...(developer
          ? [
              line,
              { label: '重新载入', role: 'reload' } as const,
              { label: '开发者工具', role: 'toggleDevTools' } as const,
            ]
          : []),
      ],
    },
    {
      label: '帮助(&H)',
      role: 'help',
      submenu: [item('键盘快捷键', 'shortcuts', 'CmdOrCtrl+/'), ...(mac ? [] : [item('关于述法', 'about')])],
    },
  ];
}

function appMenu(about: MenuItemConstructorOptions): MenuItemConstructorOptions {
  return {
    label: '述法',
    submenu: [
      about,
      { type: 'separator' },
      { label: '隐藏述法', role: 'hide' },
      { label: '隐藏其他', role: 'hideOthers' },
      { type: 'separator' },
      { label: '退出述法', role: 'quit' },
    ],
  };
}

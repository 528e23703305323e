import type { MenuItemConstructorOptions } from 'electron';
import type { CommandName } from '../core/command-names';
import { SHORTCUTS } from '../core/shortcuts';

/** The menu, with the shortcuts of Word. `run` hands a command to the window. */
export function menuTemplate(
  run: (name: CommandName) => void,
  { mac, developer }: { mac: boolean; developer: boolean },
): MenuItemConstructorOptions[] {
  const item = (label: string, name: CommandName): MenuItemConstructorOptions => {
    const accelerator = acceleratorOf(name, mac);
    return { id: name, label, click: () => run(name), ...(accelerator ? { accelerator } : {}) };
  };
  // The focused field undoes by itself; the menu only names the key, or one press would undo twice.
  const shown = (entry: MenuItemConstructorOptions) => ({ ...entry, registerAccelerator: false });
  const line: MenuItemConstructorOptions = { type: 'separator' };

  return [
    ...(mac ? [appMenu(item('关于述法', 'about'))] : []),
    {
      label: '文件(&F)',
      submenu: [
        item('新建报告…', 'new'),
        item('打开…', 'open'),
        item('导入 Word 或文本…', 'import'),
        line,
        item('保存', 'save'),
        item('另存为…', 'save-as'),
        item('版本与对照…', 'versions'),
        item('公文要素…', 'elements'),
        item('导出 Word 公文…', 'export'),
        item('并入返回稿…', 'merge-returned'),
        item('核对 Word 文件…', 'verify-file'),
        item('批量处理…', 'batch'),
        line,
        item('备份…', 'backups'),
        item('加密副本…', 'seal-copy'),
        item('清除痕迹…', 'clear-traces'),
        item('关闭报告', 'close'),
        ...(mac ? [] : [line, { label: '退出', role: 'quit', accelerator: 'Alt+F4' } as const]),
      ],
    },
    {
      label: '编辑(&E)',
      submenu: [
        shown(item('撤销', 'undo')),
        shown(item('恢复', 'redo')),
        line,
        { label: '剪切', role: 'cut' },
        { label: '复制', role: 'copy' },
        { label: '粘贴', role: 'paste' },
        { label: '只粘贴文字', role: 'pasteAndMatchStyle' },
        { label: '全选', role: 'selectAll' },
        line,
        item('查找…', 'find'),
        item('替换…', 'replace'),
        item('查找下一处', 'find-next'),
        item('查找上一处', 'find-previous'),
        line,
        item('转到标题…', 'go-to-heading'),
        item('下一个疑点', 'next-finding'),
        item('上一个疑点', 'previous-finding'),
        item('下一个未完成的检查项', 'next-item'),
        line,
        item('批注', 'comment'),
        item('下一条批注', 'next-comment'),
        item('上一条批注', 'previous-comment'),
        line,
        item('修订', 'record-suggestions'),
        item('下一处修订', 'next-suggestion'),
        item('上一处修订', 'previous-suggestion'),
        item('接受光标处的修订', 'accept-suggestion'),
        item('拒绝光标处的修订', 'reject-suggestion'),
      ],
    },
    {
      label: '视图(&V)',
      submenu: [
        item('大纲', 'toggle-outline'),
        item('检查清单', 'toggle-checklist'),
        item('部门材料', 'materials'),
        item('本单位检查项…', 'own-items'),
        item('版式设置…', 'profiles'),
        item('稿次设置…', 'stages'),
        item('审阅者信息…', 'identity'),
        line,
        item('放大', 'zoom-in'),
        item('缩小', 'zoom-out'),
        item('适合宽度', 'zoom-reset'),
        line,
        item('下一个窗格', 'next-pane'),
        item('上一个窗格', 'previous-pane'),
        line,
        {
          label: '界面颜色',
          submenu: [item('随系统', 'theme-system'), item('浅色', 'theme-light'), item('深色', 'theme-dark')],
        },
        item('全屏', 'full-screen'),
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
      submenu: [
        item('使用手册', 'manual'),
        item('键盘快捷键', 'shortcuts'),
        item('导出日志…', 'export-log'),
        ...(mac ? [] : [item('关于述法', 'about')]),
      ],
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

/** The key of a command as Electron spells it. Without Ctrl, Windows and Linux show the one that Word has. */
function acceleratorOf(name: CommandName, mac: boolean): string | undefined {
  const keys = SHORTCUTS.find(({ does }) => does === name)?.keys ?? [];
  const shown = (mac ? undefined : keys.find((spelling) => /^F\d+$/u.test(spelling))) ?? keys[0];
  return shown?.replace('Mod', 'CmdOrCtrl');
}

import type { CommandName } from './command-names';

/** What keys do on the page itself, beside typing. */
export type PageKey = 'level-0' | 'level-1' | 'level-2' | 'level-3' | 'level-4' | 'run-in';

export const SHORTCUT_GROUPS = ['文件', '编辑', '标题', '查找与定位', '显示', '窗口'] as const;

/**
 * One thing that keys do. `Mod` is Ctrl, on a Mac ⌘; the first of several spellings is the one that is shown. Keys are
 * named as browsers name them, `Plus` stands for `+`.
 */
export interface Shortcut {
  does: CommandName | PageKey | null;
  keys: readonly string[];
  name: string;
  group: (typeof SHORTCUT_GROUPS)[number];
  /** Left to the field one types in: the key means the same there. */
  inField?: true;
  /** A browser keeps the key for its own windows and tabs: it is told of only where we have the window to ourselves. */
  browserKeeps?: true;
}

/**
 * The keys of the program, the only place where they are written down: handlers, menus and the sheet of shortcuts read
 * them here. Those that do nothing by themselves (`null`) are only told of.
 */
export const SHORTCUTS: readonly Shortcut[] = [
  { does: 'new', keys: ['Mod+N'], name: '新建报告', group: '文件', browserKeeps: true },
  { does: 'open', keys: ['Mod+O'], name: '打开报告', group: '文件' },
  { does: 'save', keys: ['Mod+S'], name: '立即保存（平时自动保存）', group: '文件' },
  { does: 'save-as', keys: ['Mod+Shift+S', 'F12'], name: '另存为', group: '文件' },
  { does: 'export', keys: ['Mod+E'], name: '导出 Word 文件', group: '文件' },
  { does: 'close', keys: ['Mod+W'], name: '关闭报告', group: '文件', browserKeeps: true },

  { does: 'undo', keys: ['Mod+Z'], name: '撤销', group: '编辑', inField: true },
  { does: 'redo', keys: ['Mod+Y', 'Mod+Shift+Z'], name: '恢复', group: '编辑', inField: true },
  { does: null, keys: ['Mod+X'], name: '剪切', group: '编辑' },
  { does: null, keys: ['Mod+C'], name: '复制', group: '编辑' },
  { does: null, keys: ['Mod+V'], name: '粘贴', group: '编辑' },
  { does: null, keys: ['Mod+Shift+V'], name: '只粘贴文字', group: '编辑' },
  { does: null, keys: ['Mod+A'], name: '全选', group: '编辑' },
  { does: 'comment', keys: ['Mod+Alt+M'], name: '给选中的文字写批注', group: '编辑' },
  { does: null, keys: ['Ctrl+Enter'], name: '提交批注或回复', group: '编辑' },
  { does: 'record-suggestions', keys: ['Mod+Shift+E'], name: '修订（改动留痕）开、关', group: '编辑' },
  { does: 'accept-suggestion', keys: ['Mod+Alt+A'], name: '接受光标处的修订', group: '编辑' },
  { does: 'reject-suggestion', keys: ['Mod+Alt+D'], name: '拒绝光标处的修订', group: '编辑' },
  { does: null, keys: ['Shift+Enter'], name: '段内换行（标题分行用）', group: '编辑' },
  { does: null, keys: ['表格里按 Tab'], name: '下一格，末格后加一行', group: '编辑' },

  { does: 'level-0', keys: ['Mod+Alt+0'], name: '正文', group: '标题' },
  { does: 'level-1', keys: ['Mod+Alt+1'], name: '一级标题', group: '标题' },
  { does: 'level-2', keys: ['Mod+Alt+2'], name: '二级标题', group: '标题' },
  { does: 'level-3', keys: ['Mod+Alt+3'], name: '三级标题', group: '标题' },
  { does: 'level-4', keys: ['Mod+Alt+4'], name: '四级标题', group: '标题' },
  { does: 'run-in', keys: ['Mod+Alt+R'], name: '小标题与正文接排', group: '标题' },
  { does: null, keys: ['Tab', 'Shift+Tab'], name: '标题降一级、升一级', group: '标题' },
  { does: null, keys: ['Alt+Shift+↑', 'Alt+Shift+↓'], name: '连同内容上移、下移', group: '标题' },
  { does: null, keys: ['Alt+Shift+←', 'Alt+Shift+→'], name: '连同内容升一级、降一级', group: '标题' },
  { does: null, keys: ['F2'], name: '在大纲里改标题', group: '标题' },
  { does: null, keys: ['Delete'], name: '在大纲里删除一节', group: '标题' },
  { does: null, keys: ['行首输入“一、”“（一）”'], name: '变为标题，编号自动生成', group: '标题' },

  { does: 'find', keys: ['Mod+F'], name: '查找', group: '查找与定位' },
  { does: 'replace', keys: ['Mod+H'], name: '替换', group: '查找与定位' },
  { does: 'find-next', keys: ['F3'], name: '查找下一处', group: '查找与定位' },
  { does: 'find-previous', keys: ['Shift+F3'], name: '查找上一处', group: '查找与定位' },
  { does: 'go-to-heading', keys: ['Mod+G'], name: '转到标题', group: '查找与定位' },
  { does: 'next-finding', keys: ['F7'], name: '下一个疑点', group: '查找与定位' },
  { does: 'previous-finding', keys: ['Shift+F7'], name: '上一个疑点', group: '查找与定位' },
  { does: 'next-comment', keys: ['F9'], name: '下一条批注', group: '查找与定位' },
  { does: 'previous-comment', keys: ['Shift+F9'], name: '上一条批注', group: '查找与定位' },
  { does: 'next-suggestion', keys: ['Mod+Alt+J'], name: '下一处修订', group: '查找与定位' },
  { does: 'previous-suggestion', keys: ['Mod+Alt+K'], name: '上一处修订', group: '查找与定位' },
  { does: 'next-item', keys: ['F8'], name: '下一个未完成的检查项', group: '查找与定位' },

  { does: 'materials', keys: ['Mod+Alt+B'], name: '部门材料', group: '显示' },
  { does: 'zoom-in', keys: ['Mod+=', 'Mod+Plus'], name: '放大', group: '显示' },
  { does: 'zoom-out', keys: ['Mod+-'], name: '缩小', group: '显示' },
  { does: 'zoom-reset', keys: ['Mod+0'], name: '适合宽度', group: '显示' },
  { does: 'full-screen', keys: ['F11'], name: '全屏', group: '显示' },

  { does: 'next-pane', keys: ['F6'], name: '在大纲、正文、检查之间移动', group: '窗口' },
  { does: 'previous-pane', keys: ['Shift+F6'], name: '反方向移动', group: '窗口' },
  { does: null, keys: ['Esc'], name: '从旁栏回到正文', group: '窗口' },
  { does: 'manual', keys: ['F1'], name: '使用手册，打开讲眼前这一处的一页', group: '窗口' },
  { does: 'shortcuts', keys: ['Mod+/'], name: '键盘快捷键', group: '窗口' },
];

/** The key of a command as people write it: Ctrl+Shift+S, ⌘⇧S on a Mac; empty when it has none. */
export function keysOf(does: CommandName | PageKey, mac = false): string {
  const keys = SHORTCUTS.find((one) => one.does === does)?.keys[0];
  return keys === undefined ? '' : showKeys(keys, mac);
}

const ON_MAC: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };

/** One spelling of the table as people write it. */
export function showKeys(keys: string, mac = false): string {
  const parts = keys.split('+').map((part) => (part === 'Plus' ? '+' : part));
  if (mac) return parts.map((part) => ON_MAC[part] ?? part).join('');
  return parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join('+');
}

/** What a press of keys looks like to the table. `code` is the key's place, for what layouts and Alt change. */
export interface KeyPress {
  mod: boolean;
  shift: boolean;
  alt: boolean;
  key: string;
  code: string;
}

/** The entry of the table that a press of keys stands for. */
export function shortcutOf(press: KeyPress): Shortcut | undefined {
  return SHORTCUTS.find(({ does, keys }) => does !== null && keys.some((spelling) => fits(spelling, press)));
}

function fits(spelling: string, press: KeyPress): boolean {
  const parts = spelling.split('+');
  const key = parts.pop()!;
  // A plus may need Shift on the keyboard; the sign itself says what is meant.
  const shiftFits = key === 'Plus' || press.shift === parts.includes('Shift');
  return press.mod === parts.includes('Mod') && press.alt === parts.includes('Alt') && shiftFits && isKey(key, press);
}

function isKey(key: string, press: KeyPress): boolean {
  if (key === 'Plus') return press.key === '+';
  // Alt gives letters and digits another sign on many keyboards: there the place of the key counts.
  if (press.alt) return [`Digit${key}`, `Numpad${key}`, `Key${key}`].includes(press.code);
  return press.key.toLowerCase() === key.toLowerCase();
}

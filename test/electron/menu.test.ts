import type { MenuItemConstructorOptions } from 'electron';
import { COMMAND_NAMES } from '../../core/command-names';
import { menuTemplate } from '../../electron/menu';

const flat = (items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);

const menu = (options = { mac: false, developer: false }) => {
  const ran: string[] = [];
  const top = menuTemplate((name) => void ran.push(name), options);
  return { ran, top, items: flat(top) };
};

test('there are four menus, with the keys of Word', () => {
  const { top, items } = menu();
  expect(top.map((item) => item.label)).toEqual(['文件(&F)', '编辑(&E)', '视图(&V)', '帮助(&H)']);
  const keys = Object.fromEntries(items.flatMap((item) => (item.accelerator ? [[item.label, item.accelerator]] : [])));
  expect(keys).toMatchObject({
    '新建报告…': 'CmdOrCtrl+N',
    '打开…': 'CmdOrCtrl+O',
    保存: 'CmdOrCtrl+S',
    '另存为…': 'F12',
    撤销: 'CmdOrCtrl+Z',
    恢复: 'CmdOrCtrl+Y',
    '查找…': 'CmdOrCtrl+F',
    '替换…': 'CmdOrCtrl+H',
    下一个疑点: 'F7',
  });
});

test('each command of the window is in the menu once and is handed to it', () => {
  for (const options of [
    { mac: false, developer: false },
    { mac: true, developer: true },
  ]) {
    const { ran, items } = menu(options);
    for (const item of items) (item.click as (() => void) | undefined)?.();
    expect(ran.sort()).toEqual([...COMMAND_NAMES].sort());
  }
});

test('no key is given twice', () => {
  const keys = menu().items.flatMap((item) => (item.accelerator ? [item.accelerator] : []));
  expect(new Set(keys).size).toBe(keys.length);
});

test('undo and redo are left to the focused field', () => {
  const { items } = menu();
  for (const id of ['undo', 'redo'])
    expect(items.find((item) => item.id === id)).toMatchObject({ registerAccelerator: false });
});

test('every label is Chinese, and developer tools are only in an unpackaged build', () => {
  const labels = (developer: boolean) => menu({ mac: false, developer }).items.flatMap((item) => item.label ?? []);
  expect(labels(true).filter((label) => !/\p{Script=Han}/u.test(label))).toEqual([]);
  expect(labels(true)).toContain('开发者工具');
  expect(labels(false)).not.toContain('开发者工具');
});

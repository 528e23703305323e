import type { Level } from '../../core/report/block';
import { keysOf } from '../../core/shortcuts';
import { onMac } from '../commands';

export interface LevelStyle {
  level: Level | null;
  name: string;
  /** How it looks on the page, for the toolbar. */
  sample: string;
  keys: string;
}

/** Paragraph and the four heading levels, as toolbar and menus offer them. */
export const LEVEL_STYLES: readonly LevelStyle[] = [
  { level: null, name: '正文', sample: '正文', keys: keysOf('level-0', onMac) },
  { level: 1, name: '一级标题', sample: '一、', keys: keysOf('level-1', onMac) },
  { level: 2, name: '二级标题', sample: '（一）', keys: keysOf('level-2', onMac) },
  { level: 3, name: '三级标题', sample: '1.', keys: keysOf('level-3', onMac) },
  { level: 4, name: '四级标题', sample: '（1）', keys: keysOf('level-4', onMac) },
];

import type { TextBlock } from '../../core/report/block';

/** What people call the kinds of block that are no heading. */
export const LEVEL_NAMES: Readonly<Record<TextBlock['type'], string>> = {
  title: '标题',
  addressee: '主送机关',
  paragraph: '正文',
  signature: '署名',
  date: '成文日期',
  'attachment-note': '附件说明',
};

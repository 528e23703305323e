import type { Incoming, IncomingKind } from '../../core/merge/incoming';

/** The heads under which entries are listed, in order. */
export const GROUPS = ['conflicts', 'threads', 'replies', 'tracked', 'plain', 'settled'] as const;
export type Group = (typeof GROUPS)[number];

export const GROUP_NAMES: Readonly<Record<Group, string>> = {
  conflicts: '双方都改了的地方',
  threads: '新批注',
  replies: '答复和批注状态',
  tracked: '修订',
  plain: '没有留痕的改动',
  settled: '已接受或拒绝的修订',
};

/** What is worth knowing about a group. */
export const GROUP_NOTES: Readonly<Partial<Record<Group, string>>> = {
  conflicts: '送出以后，您和对方都改了同一处。逐处选择，两边的文字都不会丢。',
  tracked: '并入后仍是修订，可在正文中接受或拒绝。',
  plain: '与送出的版本比对得出，并入后成为修订。',
};

const GROUP_OF: Readonly<Record<IncomingKind, Group | null>> = {
  thread: 'threads',
  reply: 'replies',
  resolved: 'replies',
  reopened: 'replies',
  words: null,
  'new-block': null,
  'deleted-block': null,
  moved: null,
  format: null,
  settled: 'settled',
};

export function groupOf({ kind, tracked, mine }: Incoming): Group {
  if (mine !== undefined) return 'conflicts';
  return GROUP_OF[kind] ?? (tracked ? 'tracked' : 'plain');
}

/** What an entry is, in one word. */
export function kindName({ kind, old, now, lost }: Incoming): string {
  switch (kind) {
    case 'thread':
      return lost ? '批注（原文已不在）' : '批注';
    case 'reply':
      return '答复';
    case 'resolved':
      return '标为已解决';
    case 'reopened':
      return '重新打开';
    case 'words':
      return old === '' ? '增加' : now === '' ? '删除' : '修改';
    case 'settled':
      return '处理修订';
    case 'new-block':
      return '增加一段';
    case 'deleted-block':
      return '删除一段';
    case 'moved':
      return '移动一段';
    case 'format':
      return '改为';
  }
}

/** What was taken in, for the line that says it. */
export function sayTaken(taken: readonly Incoming[], lost: number): string {
  const count = (...kinds: IncomingKind[]) => taken.filter(({ kind }) => kinds.includes(kind)).length;
  const parts: [number, string][] = [
    [count('thread'), '条批注'],
    [count('reply'), '条答复'],
    [count('resolved', 'reopened'), '条批注的状态'],
    [count('words', 'new-block', 'deleted-block', 'moved', 'format'), '处修改'],
    [count('settled'), '处已处理的修订'],
  ];
  const told = parts.flatMap(([number, name]) => (number > 0 ? [`${number} ${name}`] : []));
  if (told.length === 0) return '没有并入任何内容。';
  return `已并入 ${told.join('、')}${lost > 0 ? `；其中 ${lost} 条批注的原文已不在，放在最近的段落` : ''}。`;
}

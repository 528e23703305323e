import type { Version, VersionKind } from '../../core/version/version';
import { formatClock, formatWhen } from '../ui/format-time';

const KIND_NAMES: Readonly<Record<VersionKind, string>> = {
  auto: '自动',
  named: '命名',
  stage: '稿次',
  sent: '导出',
  merge: '合并前',
};

export function kindName(kind: VersionKind): string {
  return KIND_NAMES[kind];
}

/** What a version is called: its name, the copy that left with it, or when it was kept. */
export function versionName({ kind, name, details, at }: Version): string {
  if (name !== '') return name;
  if (kind === 'sent') return `导出${details.variant ? `“${details.variant}”` : ''}`;
  return kind === 'merge' ? '合并之前' : whenKept(at);
}

/** 今天 10:32, 3月1日 10:32. */
export function whenKept(at: string): string {
  const day = formatWhen(at);
  return day.includes(':') ? day : `${day} ${formatClock(at)}`;
}

/** 2026年2月11日 of 2026-02-11. */
export function sayDay(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return year && month && day ? `${year}年${month}月${day}日` : date;
}

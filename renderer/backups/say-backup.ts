import type { Backup } from '../../core/backup/backup';
import { formatClock, formatWhen } from '../ui/format-time';

const REASONS: Readonly<Record<Backup['reason'], string>> = {
  opened: '打开时',
  working: '编写中',
  closed: '关闭时',
  migration: '升级格式前',
  restore: '取回前',
};

export function sayReason({ reason }: Backup): string {
  return REASONS[reason];
}

/** 今天 10:32, 3月1日 10:32. */
export function sayBackupTime({ at }: Backup): string {
  const when = formatWhen(at);
  return when.includes(':') ? when : `${when} ${formatClock(at)}`;
}

/** The stage it stood at; what was never advanced is a first draft, what could not be read stands nowhere. */
export function sayStage({ stage, chars }: Backup): string {
  return stage || (chars === null ? '—' : '初稿');
}

export function sayChars({ chars }: Backup): string {
  return chars === null ? '—' : `${chars.toLocaleString('zh-CN')} 字`;
}

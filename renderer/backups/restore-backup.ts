import type { OpenedReport } from '../../core/api';
import type { Backup } from '../../core/backup/backup';
import { api } from '../api';
import { formatClock } from '../ui/format-time';
import { splitPath } from '../ui/paths';

/** Opens a copy as a new file among the documents; nothing that is there is written over. */
export async function restoreBackup(backup: Backup, path: string): Promise<OpenedReport> {
  const target = await api.suggestPath(`${baseName(path)}（${sayMoment(backup.at)}备份）`, 'shufa');
  return api.restoreBackup({ backup: backup.id, path: target });
}

/** The name of a file without its ending. */
export function baseName(path: string): string {
  return splitPath(path).name.replace(/\.shufa$/iu, '');
}

/** 3月1日10时05分, as it may stand in the name of a file. */
function sayMoment(iso: string): string {
  const date = new Date(iso);
  return `${date.getMonth() + 1}月${date.getDate()}日${formatClock(iso).replace(':', '时')}分`;
}

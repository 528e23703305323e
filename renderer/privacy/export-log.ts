import { api } from '../api';
import { chooseFile } from '../ui/choose-file';
import { notify, notifyError } from '../ui/toasts';

/** Asks where to, and writes the log for a person to send. */
export async function exportLog(): Promise<void> {
  try {
    const suggested = await api.suggestPath('述法日志', 'txt');
    const path = await chooseFile({ purpose: 'export-log', suggested });
    if (path === null) return;
    await api.exportLog(path);
    notify(`日志已存为“${path}”，里面没有报告文字。`);
  } catch (error) {
    notifyError(error);
  }
}

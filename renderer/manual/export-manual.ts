import { api } from '../api';
import { chooseFile } from '../ui/choose-file';
import { notify, notifyError } from '../ui/toasts';

/** Asks where to, and writes the manual as a Word file. */
export async function exportManual(): Promise<void> {
  try {
    const suggested = await api.suggestPath('述法使用手册', 'docx');
    const path = await chooseFile({ purpose: 'export-docx', suggested });
    if (path === null) return;
    const written = await api.exportManual(path);
    notify(`使用手册已导出到“${written.path}”。`);
  } catch (error) {
    notifyError(error);
  }
}

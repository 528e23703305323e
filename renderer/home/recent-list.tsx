import { useCallback, useEffect, useState } from 'react';
import { X } from 'lucide-react';
import type { RecentFile } from '../../core/api';
import { api } from '../api';
import { Button } from '../ui/button';
import { formatWhen } from '../ui/format-time';
import { splitPath } from '../ui/paths';
import { notifyError } from '../ui/toasts';

/** Reports opened before, latest first; missing files stay until they are taken off the list. */
export function RecentList({ onOpen }: { onOpen: (path: string) => Promise<void> }) {
  const [files, setFiles] = useState<RecentFile[] | null>(null);
  const load = useCallback(() => api.recentFiles().then(setFiles, notifyError), []);
  useEffect(() => void load(), [load]);
  const forget = (path: string) => void api.forgetRecentFile(path).then(load, notifyError);
  if (!files) return null;
  return (
    <section className="recent" aria-labelledby="recent-title">
      <h2 id="recent-title">最近的报告</h2>
      {files.length === 0 ? (
        <p className="recent-empty">还没有打开过报告。新建一份，或者把去年的稿子导入进来。</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th>报告</th>
              <th>年度</th>
              <th>上次打开</th>
              <th>
                <span className="visually-hidden">移除</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <tr key={file.path} className={file.exists ? '' : 'recent-missing'}>
                <td>
                  <button
                    type="button"
                    className="recent-open"
                    disabled={!file.exists}
                    onClick={() => void onOpen(file.path)}
                  >
                    <b>{file.title || splitPath(file.path).name}</b>
                    <small title={file.path}>
                      {!file.exists && <em>文件不在原处</em>}
                      {file.unit} · {file.path}
                    </small>
                  </button>
                </td>
                <td>{file.year}</td>
                <td>{formatWhen(file.openedAt)}</td>
                <td>
                  <Button
                    look="quiet"
                    icon={<X />}
                    aria-label={`从列表中移除“${file.title || file.path}”`}
                    onClick={() => forget(file.path)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

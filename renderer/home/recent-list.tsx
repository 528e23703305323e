import { useCallback, useEffect, useState } from 'react';
import { BookOpenText } from 'lucide-react';
import type { RecentFile } from '../../core/api';
import { api } from '../api';
import { Button } from '../ui/button';
import { notifyError } from '../ui/toasts';
import { RecentRow } from './recent-row';

interface Props {
  onOpen: (path: string) => Promise<void>;
  onSample: () => void;
}

/** From so many on, one may search the list. */
const LONG = 8;

/** Reports opened before, latest first; missing files stay until they are taken off the list. */
export function RecentList({ onOpen, onSample }: Props) {
  const [files, setFiles] = useState<RecentFile[] | null>(null);
  const load = useCallback(() => api.recentFiles().then(setFiles, notifyError), []);
  useEffect(() => void load(), [load]);
  const forget = (path: string) => void api.forgetRecentFile(path).then(load, notifyError);
  const [words, setWords] = useState('');
  if (!files) return null;
  const shown = files.filter(({ title, unit, path, year }) =>
    `${title} ${unit} ${year} ${path}`.includes(words.trim()),
  );
  return (
    <section className="recent" aria-labelledby="recent-title">
      <header className="recent-head">
        <h2 id="recent-title">最近的报告</h2>
        {files.length >= LONG && (
          <input
            className="input"
            type="search"
            aria-label="在最近的报告中查找"
            placeholder="按名称、单位、年度查找"
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        )}
      </header>
      {files.length === 0 ? (
        <div className="recent-empty">
          <ol>
            <li>
              <b>写</b>新建一份，左边是提纲，每节下面提示写什么；或者把去年的 Word 稿拖到这个窗口里。
            </li>
            <li>
              <b>查</b>右边逐项列出法定要求，写到了的标出在哪句话，没写到的说明怎么补。
            </li>
            <li>
              <b>交</b>一键导出符合《党政机关公文格式》的 Word 文件。
            </li>
          </ol>
          <Button icon={<BookOpenText />} onClick={onSample}>
            先看一份示例报告
          </Button>
        </div>
      ) : shown.length === 0 ? (
        <p className="recent-none">没有符合的报告。</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th>报告</th>
              <th>年度</th>
              <th>上次打开</th>
              <th>
                <span className="visually-hidden">备份、移除</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((file) => (
              <RecentRow key={file.path} file={file} onOpen={onOpen} onForget={forget} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

import { useState } from 'react';
import type { RecentFile } from '../../core/api';
import { FirstSteps } from './first-steps';
import { RecentRow } from './recent-row';

interface Props {
  files: readonly RecentFile[];
  onOpen: (path: string) => Promise<void>;
  onSample: () => void;
  onForget: (path: string) => void;
}

/** From so many on, one may search the list. */
const LONG = 8;

/** Reports opened before, latest first; missing files stay until they are taken off the list. */
export function RecentList({ files, onOpen, onSample, onForget }: Props) {
  const [words, setWords] = useState('');
  const shown = files.filter(({ title, unit, path, year }) =>
    `${title} ${unit} ${year} ${path}`.includes(words.trim()),
  );
  return (
    <section className="recent" aria-labelledby="recent-title">
      <header className="recent-head">
        <h2 id="recent-title">{files.length === 0 ? '从这里开始' : '最近的报告'}</h2>
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
        <FirstSteps onSample={onSample} />
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
              <RecentRow key={file.path} file={file} onOpen={onOpen} onForget={onForget} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

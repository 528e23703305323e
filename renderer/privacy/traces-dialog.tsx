import { useEffect, useState } from 'react';
import type { TraceKind, Traces } from '../../core/privacy/traces';
import { api } from '../api';
import { FormDialog } from '../ui/form-dialog';
import { notify, notifyError } from '../ui/toasts';
import './privacy.css';

/** Removes what this machine remembers of reports, and says what stays. */
export function TracesDialog({ onClose }: { onClose: () => void }) {
  const [traces, setTraces] = useState<Traces | null>(null);
  const [chosen, setChosen] = useState<readonly TraceKind[]>(['recent']);
  useEffect(() => void api.traces().then(setTraces, notifyError), []);
  const clear = async () => {
    await api.clearTraces([...chosen]);
    notify('已清除。');
    onClose();
  };
  const entry = (kind: TraceKind, name: string, detail: string) => (
    <label>
      <input
        type="checkbox"
        checked={chosen.includes(kind)}
        onChange={({ target }) =>
          setChosen(target.checked ? [...chosen, kind] : chosen.filter((other) => other !== kind))
        }
      />
      <span>{name}</span>
      <small>{detail}</small>
    </label>
  );
  return (
    <FormDialog
      topic="traces"
      title="清除痕迹"
      description="清除本机上报告文件以外的记录。清除后不能恢复。"
      width={520}
      onClose={onClose}
      submit="清除"
      isDanger
      isBarred={!traces || chosen.length === 0}
      onSubmit={clear}
    >
      <div className="traces">
        {entry('recent', `最近的报告${traces ? `（${traces.recent} 份）` : ''}`, '首页列表里的标题、单位和位置。')}
        {entry(
          'backups',
          `备份${traces ? `（${traces.backups.count} 份，${sayBytes(traces.backups.bytes)}）` : ''}`,
          '述法自动留的副本，里面有报告全文；清除后，报告损坏或误改时无从取回。',
        )}
        {entry('logs', `日志${traces ? `（${sayBytes(traces.logs)}）` : ''}`, '程序出错的记录，不含报告文字。')}
      </div>
      <section className="traces-stay" aria-label="不会清除的">
        <p>以下不会清除：</p>
        <ul>
          <li>报告文件、导出的 Word 文件，以及报告里的历史版本和批注；请自行删除或移走。</li>
          <li>本单位检查项、版式、您的姓名和界面设置。</li>
          <li>系统自己的“最近使用的文件”、回收站和输入法词库。</li>
        </ul>
        <p>用普通方法删除的内容，专业工具仍可能恢复；有保密要求的，请按规定销毁存储介质。</p>
      </section>
    </FormDialog>
  );
}

function sayBytes(bytes: number): string {
  if (bytes < 1024) return bytes === 0 ? '空' : '不足 1 KB';
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

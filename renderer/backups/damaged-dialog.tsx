import { useState } from 'react';
import { FileSearch, History } from 'lucide-react';
import type { OpenedReport } from '../../core/api';
import { type AppError } from '../../core/errors';
import { api } from '../api';
import { Button } from '../ui/button';
import { Modal } from '../ui/modal';
import { splitPath } from '../ui/paths';
import { notify, sentenceOf } from '../ui/toasts';
import { backupQuestion, showBackups } from './ask';
import { baseName, restoreBackup } from './restore-backup';
import { sayBackupTime, sayChars } from './say-backup';
import { useBackups } from './use-backups';
import './backups.css';

interface Props {
  path: string;
  error: AppError;
  onEnter: (opening: Promise<OpenedReport>) => Promise<void>;
  onClose: () => void;
}

/** A report that cannot be opened: its newest copy, or what can be read of it. It is never touched itself. */
export function DamagedDialog({ path, error, onEnter, onClose }: Props) {
  const { list } = useBackups(path);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const newest = list?.backups[0];
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await work();
    } catch (failure) {
      setProblem(sentenceOf(failure));
      setBusy(false);
    }
  };
  const restore = () =>
    attempt(async () => {
      const opening = restoreBackup(newest!, path);
      await onEnter(opening);
      notify(`已把备份另存为“${splitPath((await opening).path).name}”并打开。`);
      onClose();
    });
  const recover = () =>
    attempt(async () => {
      const to = await api.suggestPath(`${baseName(path)}（找回）`, 'shufa');
      const found = await api.recoverReport({ path, to });
      await onEnter(Promise.resolve(found.opened));
      backupQuestion.set({ about: 'recovered', path: found.opened.path, recovery: found.recovery });
    });
  return (
    <Modal
      topic="damaged"
      title="报告没有打开"
      description={error.message}
      width={600}
      onClose={onClose}
      footer={
        <>
          <span className="field-error grow" role="alert">
            {problem}
          </span>
          <Button onClick={onClose}>关闭</Button>
        </>
      }
    >
      <div className="damaged">
        {newest && (
          <section>
            <History aria-hidden />
            <div>
              <h3>打开最近的备份</h3>
              <p>
                {sayBackupTime(newest)}，{sayChars(newest)}。另存为新文件打开。
                {list.backups.length > 1 && (
                  <button type="button" className="damaged-more" onClick={() => showBackups(path)}>
                    另有 {list.backups.length - 1} 份
                  </button>
                )}
              </p>
            </div>
            <Button look="primary" disabled={busy} onClick={() => void restore()} autoFocus>
              打开备份
            </Button>
          </section>
        )}
        <section>
          <FileSearch aria-hidden />
          <div>
            <h3>尽量恢复</h3>
            <p>读出还能读的文字和批注，存为新文件，并说明缺了什么。损坏的文件不会改动。</p>
          </div>
          <Button look={list && !newest ? 'primary' : 'plain'} disabled={busy} onClick={() => void recover()}>
            尽量恢复
          </Button>
        </section>
      </div>
    </Modal>
  );
}

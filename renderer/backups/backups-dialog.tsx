import { useState } from 'react';
import type { OpenedReport } from '../../core/api';
import type { Backup } from '../../core/backup/backup';
import { errorSentence } from '../../core/errors';
import { Button } from '../ui/button';
import { Modal } from '../ui/modal';
import { splitPath } from '../ui/paths';
import { notify, sentenceOf } from '../ui/toasts';
import { restoreBackup } from './restore-backup';
import { sayBackupTime, sayChars, sayReason, sayStage } from './say-backup';
import { useBackups } from './use-backups';
import './backups.css';

interface Props {
  path: string;
  onEnter: (opening: Promise<OpenedReport>) => Promise<void>;
  onClose: () => void;
}

/** The copies of one report, newest first, each a click from being open. */
export function BackupsDialog({ path, onEnter, onClose }: Props) {
  const { list, failure } = useBackups(path);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const restore = async (backup: Backup) => {
    setBusy(true);
    try {
      const opening = restoreBackup(backup, path);
      await onEnter(opening);
      notify(`已把备份另存为“${splitPath((await opening).path).name}”并打开，原来的报告没有改动。`);
      onClose();
    } catch (error) {
      setProblem(sentenceOf(error));
      setBusy(false);
    }
  };
  // As tall from the first moment as it will be.
  if (!list && !failure) return null;
  return (
    <Modal
      topic="safety"
      title="备份"
      description={`“${splitPath(path).name}”的自动备份。取回时另存为新文件，原来的报告不会改动。`}
      width={720}
      onClose={onClose}
      footer={
        <>
          <span className={`grow ${problem ? 'field-error' : 'backups-rule'}`} role="status">
            {problem ?? '保留最近 10 份，两周内每天一份，八周内每周一份。'}
          </span>
          <Button onClick={onClose} autoFocus>
            关闭
          </Button>
        </>
      }
    >
      {failure && <p className="field-error">{failure}</p>}
      {list?.failure && (
        <p className="field-error" role="alert">
          最近一次备份没有做成：{errorSentence(list.failure.code, list.failure.details)}
        </p>
      )}
      {list &&
        (list.backups.length === 0 ? (
          <p className="backups-none">还没有备份。打开、编写（每 10 分钟）和关闭报告时会自动留一份。</p>
        ) : (
          <table className="backups">
            <thead>
              <tr>
                <th>时间</th>
                <th>留存于</th>
                <th>字数</th>
                <th>稿次</th>
                <th>
                  <span className="visually-hidden">取回</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {list.backups.map((backup) => (
                <tr key={backup.id}>
                  <td>
                    {sayBackupTime(backup)}
                    {backup.file !== '' && backup.file !== path && (
                      <small title={backup.file}>{splitPath(backup.file).name}</small>
                    )}
                  </td>
                  <td>{sayReason(backup)}</td>
                  <td>{sayChars(backup)}</td>
                  <td>{sayStage(backup)}</td>
                  <td>
                    <Button
                      disabled={busy}
                      aria-label={`把${sayBackupTime(backup)}的备份另存为新文件打开`}
                      onClick={() => void restore(backup)}
                    >
                      另存为新文件打开
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
    </Modal>
  );
}

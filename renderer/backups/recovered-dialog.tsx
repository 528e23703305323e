import { sayRecovery, type Recovery } from '../../core/backup/recovery';
import { Button } from '../ui/button';
import { Modal } from '../ui/modal';
import { splitPath } from '../ui/paths';
import './backups.css';

interface Props {
  path: string;
  recovery: Recovery;
  onClose: () => void;
}

/** What was saved of a damaged report and what is missing. */
export function RecoveredDialog({ path, recovery, onClose }: Props) {
  const [summary, ...rest] = sayRecovery(recovery);
  return (
    <Modal
      topic="damaged"
      title="已恢复到新文件"
      description={`“${splitPath(path).name}”。损坏的文件没有改动，请留着它，直到核对完毕。`}
      width={600}
      onClose={onClose}
      onSubmit={onClose}
      footer={
        <Button look="primary" type="submit" autoFocus>
          知道了
        </Button>
      }
    >
      <div className="recovered">
        <p>
          <b>{summary}</b>
        </p>
        <ul>
          {rest.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {recovery.unsure.length > 0 && (
          <details>
            <summary>需要核对的 {recovery.unsure.length} 个段落</summary>
            <ol>
              {recovery.unsure.map(({ text }, i) => (
                <li key={i}>{text || '（空段）'}</li>
              ))}
            </ol>
          </details>
        )}
      </div>
    </Modal>
  );
}

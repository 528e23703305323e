import { CircleCheck } from 'lucide-react';
import { isFailure, missingTitles, reportNames, resultsOf, type BatchOutcome } from '../../core/batch/batch';
import type { BatchOrder } from '../../core/batch/batch-state';
import { api } from '../api';
import { Button } from '../ui/button';
import { Modal } from '../ui/modal';
import { joinPath } from '../ui/paths';
import { notifyError } from '../ui/toasts';

interface Props {
  order: BatchOrder;
  outcome: BatchOutcome;
  onAgain: () => void;
  onClose: () => void;
}

/** Every unit with what its report lacks, the files that could not be read, and where the comparison lies. */
export function BatchResult({ order, outcome: { entries, resumed, files }, onAgain, onClose }: Props) {
  const read = resultsOf(entries);
  const names = reportNames(read);
  const failures = entries.filter(isFailure);
  const complete = read.filter(({ summary }) => summary.mandatoryMissing === 0).length;
  return (
    <Modal
      topic="batch"
      title="批量处理结果"
      description={[
        `共 ${entries.length} 份，已检查并导出 ${read.length} 份，其中必备事项齐全的 ${complete} 份`,
        ...(resumed > 0 ? [`${resumed} 份以前已做完`] : []),
        ...(failures.length > 0 ? [`${failures.length} 份未能读取`] : []),
      ].join('；')}
      width={960}
      onClose={onClose}
      onSubmit={onClose}
      footer={
        <>
          <span className="grow">
            <Button onClick={onAgain}>再处理一批…</Button>
          </span>
          {window.api && (
            <Button onClick={() => void api.revealFile(joinPath(order.out, files[0]!)).catch(notifyError)}>
              打开所在文件夹
            </Button>
          )}
          <Button look="primary" type="submit" autoFocus>
            完成
          </Button>
        </>
      }
    >
      <p className="batch-where">
        <CircleCheck aria-hidden />
        <span>
          {order.out}
          <small>对比表（{files.join('、')}）和各份 Word 文件都在这个文件夹里。</small>
        </span>
      </p>
      {failures.length > 0 && (
        <table className="batch-table" aria-label="未能读取的文件">
          <thead>
            <tr>
              <th>未能读取的文件</th>
              <th>原因</th>
            </tr>
          </thead>
          <tbody>
            {failures.map(({ source, error }) => (
              <tr key={source}>
                <td>{source}</td>
                <td className="batch-missing">{error}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {read.length > 0 && (
        <table className="batch-table batch-units" aria-label="各单位缺少的事项">
          <thead>
            <tr>
              <th>报告单位</th>
              <th>缺少的必备事项</th>
              <th>缺少的规范事项</th>
              <th>错误／警告</th>
            </tr>
          </thead>
          <tbody>
            {read.map((entry) => (
              <tr key={entry.source}>
                <td>
                  {names.get(entry)}
                  <small title={entry.source}>{entry.source}</small>
                </td>
                <Missing titles={missingTitles(entry, 'mandatory')} grave />
                <Missing titles={missingTitles(entry, 'required')} />
                <td>
                  {entry.summary.errors}／{entry.summary.warnings}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Modal>
  );
}

function Missing({ titles, grave = false }: { titles: readonly string[]; grave?: boolean }) {
  if (titles.length === 0) return <td className="batch-none">无</td>;
  return <td className={grave ? 'batch-missing' : ''}>{titles.join('；')}</td>;
}

import type { BatchState } from '../../core/batch/batch-state';
import { Button } from '../ui/button';
import { Modal } from '../ui/modal';

interface Props {
  state: BatchState;
  onStop: () => void;
  onClose: () => void;
}

/** How far the batch is, and the file at work. It goes on when this is closed. */
export function BatchProgress({ state, onStop, onClose }: Props) {
  const { done, total, at } = state;
  return (
    <Modal
      topic="batch"
      title="正在批量处理"
      description="可以关闭这个窗口继续写作，处理在后台进行；再次打开“批量处理”可查看进度。"
      width={600}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onStop}>停止</Button>
          <Button look="primary" onClick={onClose}>
            转到后台
          </Button>
        </>
      }
    >
      <progress className="batch-bar" aria-label="进度" max={total || 1} value={total === 0 ? undefined : done} />
      <p className="batch-count" role="status">
        {sayProgress(state)}
      </p>
      <p className="batch-at" title={at}>
        {at}
      </p>
    </Modal>
  );
}

function sayProgress({ done, total, failed }: BatchState): string {
  if (total === 0) return '正在查找报告…';
  if (done === total) return '正在写对比表…';
  return `已做 ${done} 份，共 ${total} 份${failed > 0 ? `，其中 ${failed} 份未能读取` : ''}`;
}

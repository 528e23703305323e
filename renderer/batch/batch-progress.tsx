import type { BatchState } from '../../core/batch/batch-state';
import { Button } from '../ui/button';
import { Modal } from '../ui/modal';

interface Props {
  state: BatchState;
  onStop: () => void;
  onClose: () => void;
}

/** How far the batch is, and the file at work. It goes on when this is closed. */
export function BatchProgress({ state: { done, total, failed, at }, onStop, onClose }: Props) {
  const said = total === 0 ? '正在查找报告…' : `${done}/${total}${failed > 0 ? `，未能读取 ${failed} 份` : ''}`;
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
        {said}
      </p>
      <p className="batch-at" title={at}>
        {at}
      </p>
    </Modal>
  );
}

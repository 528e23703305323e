import { Button } from '../ui/button';
import { Modal } from '../ui/modal';
import './incoming.css';

interface Props {
  names: readonly string[];
  onMerge: () => void;
  /** Opens or imports it as a report of its own; absent for several files. */
  onOpen: (() => void) | null;
  onClose: () => void;
}

/** A file was dropped on an open report: is it a returned copy of it, or another report? */
export function DroppedDialog({ names, onMerge, onOpen, onClose }: Props) {
  return (
    <Modal
      topic="incoming"
      title="拖入的文件"
      description={names.length === 1 ? `“${names[0]!}”` : `${names.length} 个文件`}
      onClose={onClose}
      onSubmit={onMerge}
      footer={
        <>
          <Button onClick={onClose}>取消</Button>
          {onOpen && <Button onClick={onOpen}>作为另一份报告打开</Button>}
          <Button look="primary" type="submit">
            并入当前报告
          </Button>
        </>
      }
    >
      {names.length > 1 && (
        <ul className="dropped-names">
          {names.map((name, i) => (
            <li key={i} title={name}>
              {name}
            </li>
          ))}
        </ul>
      )}
      <p>
        如果是别人改过的返回稿，并入当前报告，先逐条看批注和修改再决定。
        {onOpen && '如果是另一份报告，单独打开。'}
      </p>
    </Modal>
  );
}

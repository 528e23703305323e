import type { ItemsFile } from '../../core/api';
import { Button } from '../ui/button';
import { Modal } from '../ui/modal';

interface Props {
  found: ItemsFile;
  /** Takes the rows that are right. */
  onTake: () => void;
  onClose: () => void;
}

/** What is wrong in a sheet of items, cell by cell. Nothing was taken over yet. */
export function ImportErrors({ found: { errors, items, badRows }, onTake, onClose }: Props) {
  return (
    <Modal
      topic="own-items"
      title="有几行不对，还没有导入"
      description={`${badRows} 行需要改正。可以改好表格后重新导入，也可以先导入其余正确的行。`}
      width={560}
      onClose={onClose}
      footer={
        <>
          {items.length > 0 && <Button onClick={onTake}>只导入正确的 {items.length} 行</Button>}
          <Button look="primary" onClick={onClose}>
            改好再导入
          </Button>
        </>
      }
    >
      <ul className="import-errors" aria-label="不对的地方">
        {errors.map((error, i) => (
          <li key={i}>{error}</li>
        ))}
      </ul>
    </Modal>
  );
}

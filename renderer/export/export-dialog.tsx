import { Modal } from '../ui/modal';

export function ExportDialog({ onClose }: { onClose: () => void }) {
  return (
    <Modal title="导出" onClose={onClose} footer={null}>
      {null}
    </Modal>
  );
}

import { useEffect, useState } from 'react';
import { FileOutput } from 'lucide-react';
import type { Manual } from '../../core/manual/manual';
import { api } from '../api';
import { Button } from '../ui/button';
import { Modal } from '../ui/modal';
import { useStore } from '../ui/store';
import { notifyError } from '../ui/toasts';
import { exportManual } from './export-manual';
import { manualAsked } from './manual-asked';
import { ManualReader } from './manual-reader';
import './manual.css';

/** 使用手册, over whatever is on screen; nothing while nobody asked for it. */
export function ManualDialog() {
  const topic = useStore(manualAsked);
  return topic === null ? null : <OpenManual topic={topic} />;
}

function OpenManual({ topic }: { topic: string }) {
  const [manual, setManual] = useState<Manual | null>(null);
  const [busy, setBusy] = useState(false);
  const close = () => manualAsked.set(null);
  useEffect(() => {
    let isOpen = true;
    api.manual().then(
      (found) => isOpen && setManual(found),
      (error: unknown) => {
        manualAsked.set(null);
        notifyError(error);
      },
    );
    return () => {
      isOpen = false;
    };
  }, []);
  const write = () => {
    setBusy(true);
    void exportManual().finally(() => setBusy(false));
  };
  if (!manual) return null;
  return (
    <Modal
      title="使用手册"
      width={1120}
      onClose={close}
      footer={
        <>
          <span className="grow manual-hint">在任何地方按 F1，打开讲那一处的一页。</span>
          <Button icon={<FileOutput />} disabled={busy} onClick={write}>
            导出为 Word…
          </Button>
          <Button look="primary" onClick={close}>
            关闭
          </Button>
        </>
      }
    >
      <div className="manual">
        <ManualReader manual={manual} topic={topic} />
      </div>
    </Modal>
  );
}

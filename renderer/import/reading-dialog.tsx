import { useEffect, useState } from 'react';
import { api } from '../api';
import { Button } from '../ui/button';
import { Modal } from '../ui/modal';
import { createStore, useStore } from '../ui/store';
import { notifyError } from '../ui/toasts';

const reading = createStore(0);

/** What takes longer than this shows that it goes on, and can be stopped. In milliseconds. */
const SHOWN_AFTER = 600;

/** Shows that a file is being recognised for as long as `work` takes. */
export function whileReading<T>(work: Promise<T>): Promise<T> {
  reading.set(reading.get() + 1);
  return work.finally(() => reading.set(reading.get() - 1));
}

/** Stands while a large file is recognised. Nothing is written before its text was seen. */
export function ReadingDialog() {
  const busy = useStore(reading) > 0;
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!busy) return setShown(false);
    const timer = setTimeout(() => setShown(true), SHOWN_AFTER);
    return () => clearTimeout(timer);
  }, [busy]);
  const stop = () => void api.cancelPreview().catch(notifyError);
  if (!shown) return null;
  return (
    <Modal
      topic="import"
      title="正在识别"
      description="文件较大，请稍候。"
      width={420}
      onClose={stop}
      footer={<Button onClick={stop}>取消</Button>}
    >
      <progress className="reading-progress" aria-label="正在识别" />
    </Modal>
  );
}

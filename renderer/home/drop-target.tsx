import { useEffect, useState } from 'react';
import type { ImportPreview } from '../../core/api';
import { api } from '../api';
import { pathOfFile } from '../transport';
import { notify, notifyError } from '../ui/toasts';
import { toBase64 } from './to-base64';
import './drop-target.css';

interface Props {
  onOpen: (path: string) => Promise<void>;
  onPreview: (reading: Promise<ImportPreview>) => Promise<void>;
}

/** A file dropped anywhere on the window is opened, or read in when it is a Word or text file. */
export function DropTarget({ onOpen, onPreview }: Props) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.stopPropagation();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const onDragLeave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      void takeFile(file, { onOpen, onPreview }).catch(notifyError);
    };
    const options = { capture: true };
    window.addEventListener('dragover', onDragOver, options);
    window.addEventListener('dragleave', onDragLeave, options);
    window.addEventListener('drop', onDrop, options);
    return () => {
      window.removeEventListener('dragover', onDragOver, options);
      window.removeEventListener('dragleave', onDragLeave, options);
      window.removeEventListener('drop', onDrop, options);
    };
  }, [onOpen, onPreview]);
  return over ? <div className="drop-target">松开鼠标，打开报告或导入 Word、文本文件</div> : null;
}

async function takeFile(file: File, { onOpen, onPreview }: Props): Promise<void> {
  const path = pathOfFile(file);
  const isReport = /\.shufa$/iu.test(file.name);
  if (isReport && path !== null) return onOpen(path);
  // A browser hands over what is in a file, not where it is; a report is written to where it lies.
  if (isReport) return notify('浏览器窗口里不能拖入报告，请用“打开报告”选择文件。', 'error');
  return onPreview(path === null ? api.previewBytes(file.name, await toBase64(file)) : api.previewImport(path));
}

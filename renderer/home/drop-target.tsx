import { useEffect, useState } from 'react';
import type { ImportPreview } from '../../core/api';
import type { ReturnedSource } from '../../core/merge/returned-copies';
import { api } from '../api';
import { DroppedDialog } from '../incoming/dropped-dialog';
import { dropped } from '../incoming/returned';
import { pathOfFile } from '../transport';
import { notify, notifyError } from '../ui/toasts';
import { toBase64 } from './to-base64';
import './drop-target.css';

interface Props {
  /** Whether a report is open: then Word files and reports may be returned copies of it. */
  inReport: boolean;
  onOpen: (path: string) => Promise<void>;
  onPreview: (reading: Promise<ImportPreview>) => Promise<void>;
}

/** A file dropped anywhere on the window is opened, or read in when it is a Word or text file. */
export function DropTarget({ inReport, onOpen, onPreview }: Props) {
  const [over, setOver] = useState(false);
  const [asked, setAsked] = useState<readonly File[] | null>(null);
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      if (takesFiles(event)) return setOver(false);
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
      if (takesFiles(event)) return;
      const files = [...(event.dataTransfer?.files ?? [])];
      const file = files[0];
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      const returned = files.filter(({ name }) => /\.(?:docx|shufa)$/iu.test(name));
      if (inReport && returned.length > 0) setAsked(returned);
      else void takeFile(file, { onOpen, onPreview }).catch(notifyError);
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
  }, [inReport, onOpen, onPreview]);
  const only = asked?.length === 1 ? asked[0]! : null;
  const answer = (work: () => Promise<void>) => {
    setAsked(null);
    void work().catch(notifyError);
  };
  return (
    <>
      {over && (
        <div className="drop-target">
          {inReport ? '松开鼠标，并入返回稿，或打开、导入文件' : '松开鼠标，打开报告或导入 Word、文本文件'}
        </div>
      )}
      {asked && (
        <DroppedDialog
          names={asked.map(({ name }) => name)}
          onMerge={() => answer(() => merge(asked))}
          onOpen={only && (() => answer(() => takeFile(only, { onOpen, onPreview })))}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

async function merge(files: readonly File[]): Promise<void> {
  // A report is a database on disk: its bytes alone, as a browser hands them over, are not enough.
  const hidden = files.some((file) => /\.shufa$/iu.test(file.name) && pathOfFile(file) === null);
  if (hidden) return notify('浏览器窗口里不能拖入 .shufa 报告，请用菜单中的“并入返回稿…”选择文件。', 'error');
  dropped.set(await Promise.all(files.map(sourceOf)));
}

/** Some panes take what is dropped on them themselves. */
function takesFiles({ target }: DragEvent): boolean {
  return target instanceof Element && target.closest('[data-takes-files]') !== null;
}

async function sourceOf(file: File): Promise<ReturnedSource> {
  const path = pathOfFile(file);
  return path === null ? { name: file.name, bytes: await toBase64(file) } : { path };
}

async function takeFile(file: File, { onOpen, onPreview }: Pick<Props, 'onOpen' | 'onPreview'>): Promise<void> {
  const path = pathOfFile(file);
  const isReport = /\.shufa$/iu.test(file.name);
  if (isReport && path !== null) return onOpen(path);
  // A browser hands over what is in a file, not where it is; a report is written to where it lies.
  if (isReport) return notify('浏览器窗口里不能拖入报告，请用“打开报告”选择文件。', 'error');
  return onPreview(path === null ? api.previewBytes(file.name, await toBase64(file)) : api.previewImport(path));
}

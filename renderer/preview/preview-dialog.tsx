import { Printer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Preview } from '../../core/variant/preview';
import type { VariantForm } from '../../core/variant/variant-form';
import { api } from '../api';
import { useSession } from '../session/session-context';
import { Button } from '../ui/button';
import { Modal } from '../ui/modal';
import { sentenceOf } from '../ui/toasts';
import { PreviewSheet } from './preview-sheet';
import '../ui/print-sheets.css';
import './preview.css';

interface Props {
  /** The copies that can be looked at, the first of them first. */
  forms: readonly VariantForm[];
  profile: string;
  onClose: () => void;
}

/** A copy page by page before it is written; printed from here, or saved as PDF by the system's print dialog. */
export function PreviewDialog({ forms, profile, onClose }: Props) {
  const session = useSession();
  const [variant, setVariant] = useState(forms[0]?.id ?? 'clean');
  const [shown, setShown] = useState<{ preview?: Preview; failure?: string }>({});
  useEffect(() => {
    let stale = false;
    const load = async () => {
      if (!session.readOnly) await session.saver.flush();
      const preview = await api.previewCopy(session.id, { variant, profile });
      if (!stale) setShown({ preview });
    };
    load().catch((error: unknown) => !stale && setShown({ failure: sentenceOf(error) }));
    return () => {
      stale = true;
    };
  }, [session, variant, profile]);
  const { preview, failure } = shown;
  const total = preview?.pages.length ?? 0;
  const sheets = preview?.pages.map((page, i) => (
    <PreviewSheet key={i} page={page} preview={preview} label={`第 ${i + 1} 页，共 ${total} 页`} />
  ));
  return (
    <Modal
      topic="preview"
      title="预览"
      description="按导出后的版式逐页显示；批注和修订在 Word 文件里显示。存为 PDF 时，在打印窗口选“另存为 PDF”。"
      width={920}
      onClose={onClose}
      footer={
        <>
          <span className="grow" role="status">
            {failure ?? (preview ? `共 ${total} 页` : '正在排版…')}
          </span>
          <Button onClick={onClose}>关闭</Button>
          <Button look="primary" icon={<Printer />} disabled={!preview} onClick={() => window.print()}>
            打印或存为 PDF
          </Button>
        </>
      }
    >
      {forms.length > 1 && (
        <label className="preview-choice">
          稿本
          <select className="input" value={variant} onChange={(event) => setVariant(event.target.value)}>
            {forms.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="preview-desk" tabIndex={0} aria-label="页面" role="group">
        {sheets}
      </div>
      {createPortal(
        <div className="print-sheets" aria-hidden>
          {sheets}
        </div>,
        document.body,
      )}
    </Modal>
  );
}

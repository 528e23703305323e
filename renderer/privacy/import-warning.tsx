import { ShieldAlert } from 'lucide-react';
import { useMemo } from 'react';
import type { ImportPreview } from '../../core/api';
import { privacyWarnings } from '../../core/privacy/warnings';
import './privacy.css';

/** Says of a text that comes in what should not be here; nothing when there is nothing to say. */
export function ImportWarning({ preview }: { preview: ImportPreview }) {
  const { secrecy, personal } = useMemo(() => privacyWarnings(preview.report.blocks, preview.dropped), [preview]);
  if (secrecy.length === 0 && personal === 0) return null;
  return (
    <div className={`privacy-note ${secrecy.length > 0 ? 'privacy-note-grave' : ''}`} role="alert">
      <ShieldAlert aria-hidden />
      <div>
        {secrecy.length > 0 && (
          <p>
            <b>文件里有密级标志“{secrecy.join('”“')}”。</b>
            涉密内容不得在联网的计算机上处理：如确属国家秘密，请取消导入，并按保密规定处置本机上的这份文件。
          </p>
        )}
        {personal > 0 && <p>文件里有 {personal} 处疑似身份证号码或手机号码，公开前请删去。</p>}
      </div>
    </div>
  );
}

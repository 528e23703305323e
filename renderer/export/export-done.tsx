import { CircleCheck } from 'lucide-react';
import type { Exported } from '../../core/api';
import { api } from '../api';
import { Button } from '../ui/button';
import { Modal } from '../ui/modal';
import { notifyError } from '../ui/toasts';

interface Props {
  exported: Exported;
  onClose: () => void;
}

/** Where the file is, and which fonts the standard asks for that this machine lacks. */
export function ExportDone({ exported: { path, missingFonts }, onClose }: Props) {
  return (
    <Modal
      title="已导出"
      width={560}
      onClose={onClose}
      onSubmit={onClose}
      footer={
        <>
          {window.api && <Button onClick={() => void api.revealFile(path).catch(notifyError)}>打开所在文件夹</Button>}
          <Button look="primary" type="submit" autoFocus>
            完成
          </Button>
        </>
      }
    >
      <p className="export-path">
        <CircleCheck aria-hidden />
        {path}
      </p>
      {missingFonts.length > 0 && (
        <section className="export-fonts">
          <h3>本机缺少下列公文字体</h3>
          <ul>
            {missingFonts.map(({ font, substitute }) => (
              <li key={font}>
                {font}
                {substitute && <small>本机会以“{substitute}”代替显示</small>}
              </li>
            ))}
          </ul>
          <p>文件里写的仍是规定的字体，在装有这些字体的电脑上打开、打印即可。</p>
        </section>
      )}
    </Modal>
  );
}

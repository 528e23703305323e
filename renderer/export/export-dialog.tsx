import { useEffect, useState } from 'react';
import type { Exported, Variant } from '../../core/api';
import { reportTitle } from '../../core/report/report';
import { api } from '../api';
import { useSession } from '../session/session-context';
import { Button } from '../ui/button';
import { chooseFile } from '../ui/choose-file';
import { Field } from '../ui/field';
import { Modal } from '../ui/modal';
import { useStore } from '../ui/store';
import { notifyError, sentenceOf } from '../ui/toasts';
import { ExportDone } from './export-done';
import { OpenPoints } from './open-points';
import { WaivedItems } from './waived-items';
import { VariantPicker, VARIANT_NAMES } from './variant-picker';
import './export-dialog.css';

/** The gate before the Word file is written: which copy, where to, and what still stands open. Enter exports. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const session = useSession();
  const title = useStore(session.blocks, (blocks) => reportTitle({ blocks } as never));
  const [variant, setVariant] = useState<Variant>('clean');
  const [chosen, setChosen] = useState<string | null>(null);
  const [suggested, setSuggested] = useState('');
  const [state, setState] = useState<{ busy?: true; failure?: string; done?: Exported }>({});
  const name = `${title || '法治政府建设年度报告'}（${VARIANT_NAMES[variant]}）`;
  useEffect(() => void api.suggestPath(name, 'docx').then(setSuggested, notifyError), [name]);
  const path = chosen ?? suggested;
  const choose = () =>
    void chooseFile({ purpose: 'export-docx', suggested: path }).then((to) => to && setChosen(to), notifyError);
  const run = async () => {
    if (state.busy) return;
    setState({ busy: true });
    try {
      await session.saver.flush();
      const to = path || (await api.suggestPath(name, 'docx'));
      setState({ done: await api.exportReport(session.id, { path: to, variant }) });
    } catch (error) {
      setState({ failure: sentenceOf(error) });
    }
  };
  if (state.done) return <ExportDone exported={state.done} onClose={onClose} />;
  return (
    <Modal
      title="导出 Word 文件"
      description="按《党政机关公文格式》（GB/T 9704—2012）排版，写作提示和空白占位不会印出。"
      width={600}
      onClose={onClose}
      onSubmit={() => void run()}
      footer={
        <>
          <span className="field-error grow" role="alert">
            {state.failure}
          </span>
          <Button onClick={onClose}>取消</Button>
          <Button look="primary" type="submit" disabled={state.busy} autoFocus>
            {state.busy ? '正在导出…' : '导出'}
          </Button>
        </>
      }
    >
      <VariantPicker value={variant} onChange={setVariant} />
      <Field label="保存位置">
        {(ids) => (
          <div className="field-row">
            <input {...ids} className="input" value={path} title={path} readOnly />
            <Button onClick={choose}>更改…</Button>
          </div>
        )}
      </Field>
      <OpenPoints onGo={onClose} />
      <WaivedItems />
    </Modal>
  );
}

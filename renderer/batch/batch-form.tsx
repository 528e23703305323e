import { useEffect, useState } from 'react';
import type { BatchOrder, BatchState } from '../../core/batch/batch-state';
import { AppError } from '../../core/errors';
import type { VariantForm } from '../../core/variant/variant-form';
import { api } from '../api';
import { Button } from '../ui/button';
import { chooseFile } from '../ui/choose-file';
import { Field } from '../ui/field';
import { Modal } from '../ui/modal';
import { PathInput } from '../ui/path-input';
import { notifyError, sentenceOf } from '../ui/toasts';

interface Props {
  /** A batch that did not come to its end, to go on with. */
  last: BatchState | null;
  onStart: (order: BatchOrder) => Promise<void>;
  onClose: () => void;
}

/** Which folder, where to, and which copy. */
export function BatchForm({ last, onStart, onClose }: Props) {
  const [folder, setFolder] = useState(last?.order.folder ?? '');
  const [out, setOut] = useState(last?.order.out ?? '');
  const [variant, setVariant] = useState(last?.order.variant ?? 'clean');
  const [forms, setForms] = useState<readonly VariantForm[]>([]);
  const [reports, setReports] = useState<number>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => void api.listVariants().then(setForms, notifyError), []);

  const choose = async () => {
    const chosen = await chooseFile({ purpose: 'batch-folder', ...(folder ? { suggested: folder } : {}) });
    if (chosen === null) return;
    setFolder(chosen);
    setReports(undefined);
    setFailure(undefined);
    try {
      const survey = await api.surveyBatch(chosen);
      setReports(survey.reports);
      setOut(survey.out);
    } catch (error) {
      setFailure(sentenceOf(error));
    }
  };
  const chooseOut = async () => {
    const chosen = await chooseFile({ purpose: 'export-folder', suggested: out });
    if (chosen !== null) setOut(chosen);
  };
  const isReady = folder !== '' && out !== '' && failure === undefined;
  const start = () => {
    if (isReady) void onStart({ folder, out, variant }).catch((error: unknown) => setFailure(sentenceOf(error)));
  };
  const stopped = last?.problem;
  return (
    <Modal
      topic="batch"
      title="批量处理"
      description="逐份检查一个文件夹里的报告，导出 Word 文件，生成对比表。原文件不改动。"
      width={600}
      onClose={onClose}
      onSubmit={start}
      footer={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button look="primary" type="submit" disabled={!isReady}>
            {stopped ? '接着做' : '开始'}
          </Button>
        </>
      }
    >
      {stopped && !failure && (
        <p className="batch-stopped" role="status">
          {new AppError(stopped.code, stopped.details).message}
        </p>
      )}
      <Field label="报告在" error={failure} hint={reports === undefined ? FOLDER_HINT : `找到 ${reports} 份报告。`}>
        {(ids) => (
          <div className="field-row">
            <PathInput {...ids} value={folder} placeholder="选择一个文件夹" />
            <Button onClick={() => void choose().catch(notifyError)}>选择…</Button>
          </div>
        )}
      </Field>
      <Field label="结果放在" hint="以前做到一半的，选同一个文件夹会接着做。">
        {(ids) => (
          <div className="field-row">
            <PathInput {...ids} value={out} placeholder="选好报告后自动填写，可以更改" />
            <Button disabled={out === ''} onClick={() => void chooseOut().catch(notifyError)}>
              更改…
            </Button>
          </div>
        )}
      </Field>
      <Field label="稿本" hint={forms.find(({ id }) => id === variant)?.use}>
        {(ids) => (
          <select {...ids} className="input" value={variant} onChange={({ target }) => setVariant(target.value)}>
            {forms.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </Modal>
  );
}

const FOLDER_HINT = '包括其中各级文件夹里的 .shufa、.docx、.txt、.md 文件。';

import { useEffect, useState } from 'react';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { randomIds } from '../../core/report/ids';
import { officeStages, stageFault, type OfficeStage, type Stage } from '../../core/stage/stage';
import { api } from '../api';
import { officeChoices } from '../session/office-choices';
import { Button } from '../ui/button';
import { FormDialog } from '../ui/form-dialog';
import { notify, notifyError } from '../ui/toasts';
import './stage.css';

const newId = randomIds(Math.random, 'own-');

/** The stages of this office: which there are, what they are called, in which order, and which one is the sign-off. */
export function StagesDialog({ onClose }: { onClose: () => void }) {
  const [product, setProduct] = useState<Stage[] | null>(null);
  const [stages, setStages] = useState<readonly OfficeStage[]>([]);
  useEffect(() => {
    Promise.all([api.listStages(), api.officeChoices()]).then(([listed, choices]) => {
      const own = choices.find((choice) => choice.kind === 'stages')?.stages ?? null;
      setProduct(listed);
      setStages(officeStages({ product: listed, own }));
    }, notifyError);
  }, []);
  if (!product) return null;
  const change = (i: number, fields: Partial<OfficeStage>) =>
    setStages(stages.map((stage, k) => (k === i ? { ...stage, ...fields } : stage)));
  const move = (i: number, by: number) => {
    const next = [...stages];
    next.splice(i + by, 0, ...next.splice(i, 1));
    setStages(next);
  };
  const save = async () => {
    const list = stages.map((stage) => ({ ...stage, name: stage.name.trim(), use: stage.use.trim() }));
    const fault = stageFault(list);
    if (fault) return `${fault}。`;
    await api.saveOfficeChoice({ kind: 'stages', id: 'all', stages: list });
    officeChoices.set(await api.officeChoices());
    notify('稿次设置已保存，本机的报告都按它流转。');
    return onClose();
  };
  return (
    <FormDialog
      topic="own-stages"
      title="稿次设置"
      description="报告从起草到公开经过哪些稿次。不用的取消勾选，名称可以改，顺序可以调；到“签批”那一稿，正文就锁定。"
      width={720}
      onClose={onClose}
      submit="保存"
      onSubmit={save}
      more={() => (
        <Button onClick={() => setStages(product.map((stage) => ({ ...stage, off: false })))}>恢复默认</Button>
      )}
    >
      <table className="stages-table">
        <thead>
          <tr>
            <th scope="col">使用</th>
            <th scope="col">名称</th>
            <th scope="col">用途</th>
            <th scope="col">签批</th>
            <th scope="col">
              <span className="visually-hidden">顺序</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {stages.map((stage, i) => (
            <tr key={stage.id} className={stage.off ? 'stages-off' : undefined}>
              <td>
                <input
                  type="checkbox"
                  aria-label={`使用“${stage.name}”`}
                  checked={!stage.off}
                  onChange={({ target }) => change(i, { off: !target.checked })}
                />
              </td>
              <td>
                <input
                  className="input"
                  aria-label={`第${i + 1}个稿次的名称`}
                  maxLength={40}
                  value={stage.name}
                  onChange={({ target }) => change(i, { name: target.value })}
                />
              </td>
              <td>
                <input
                  className="input"
                  aria-label={`“${stage.name}”的用途`}
                  maxLength={200}
                  value={stage.use}
                  onChange={({ target }) => change(i, { use: target.value })}
                />
              </td>
              <td>
                <input
                  type="checkbox"
                  aria-label={`到“${stage.name}”即签批锁定`}
                  checked={stage.signed}
                  onChange={({ target }) => change(i, { signed: target.checked })}
                />
              </td>
              <td className="stages-order">
                <Button
                  look="quiet"
                  icon={<ArrowUp />}
                  aria-label={`“${stage.name}”上移`}
                  disabled={i === 0}
                  onClick={() => move(i, -1)}
                />
                <Button
                  look="quiet"
                  icon={<ArrowDown />}
                  aria-label={`“${stage.name}”下移`}
                  disabled={i === stages.length - 1}
                  onClick={() => move(i, 1)}
                />
                <Button
                  look="quiet"
                  icon={<Trash2 />}
                  aria-label={`删除“${stage.name}”`}
                  disabled={product.some(({ id }) => id === stage.id)}
                  onClick={() => setStages(stages.filter((_, k) => k !== i))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        icon={<Plus />}
        onClick={() => setStages([...stages, { id: newId(), name: '', use: '', signed: false, off: false }])}
      >
        新增稿次
      </Button>
    </FormDialog>
  );
}

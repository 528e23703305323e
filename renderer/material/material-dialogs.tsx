import { useState } from 'react';
import type { MaterialHead } from '../../core/material/material';
import { useSession } from '../session/session-context';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Field } from '../ui/field';
import { Modal } from '../ui/modal';
import { notifyError } from '../ui/toasts';

interface Props {
  material: MaterialHead;
  onClose: () => void;
}

/** Puts the unit or the day right. */
export function ChangeDialog({ material, onClose }: Props) {
  const { materials } = useSession();
  const [unit, setUnit] = useState(material.unit);
  const [day, setDay] = useState(material.receivedAt);
  const save = () => {
    if (unit.trim() === '' || day === '') return;
    void materials.change(material.id, { unit: unit.trim(), receivedAt: day }).then(onClose, notifyError);
  };
  return (
    <Modal
      topic="materials"
      title="修改材料信息"
      width={440}
      onClose={onClose}
      onSubmit={save}
      footer={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button look="primary" type="submit" disabled={unit.trim() === '' || day === ''}>
            确定
          </Button>
        </>
      }
    >
      <Field label="报送单位">
        {(ids) => (
          <input
            {...ids}
            className="input"
            maxLength={100}
            value={unit}
            onChange={({ target }) => setUnit(target.value)}
          />
        )}
      </Field>
      <Field label="收到日期">{(ids) => <DateField {...ids} value={day} onChange={setDay} />}</Field>
    </Modal>
  );
}

/** Asks before the text of a material goes. */
export function RemoveDialog({ material, onClose }: Props) {
  const { materials } = useSession();
  const remove = () => void materials.remove(material.id).then(onClose, notifyError);
  return (
    <Modal
      topic="materials"
      title="移除这份材料？"
      description={`${material.unit} · ${material.file}`}
      width={440}
      onClose={onClose}
      onSubmit={remove}
      footer={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button look="danger" type="submit">
            移除
          </Button>
        </>
      }
    >
      <p>材料原文从报告文件里删去。已插入正文的文字不变，仍记得出自哪个单位；部门报来的原文件不动。</p>
    </Modal>
  );
}

import { useState } from 'react';
import type { MaterialHead } from '../../core/material/material';
import { useSession } from '../session/session-context';
import { DateField } from '../ui/date-field';
import { Field } from '../ui/field';
import { TextField } from '../ui/text-field';
import { FormDialog } from '../ui/form-dialog';

interface Props {
  material: MaterialHead;
  onClose: () => void;
}

/** Puts the unit or the day right. */
export function ChangeDialog({ material, onClose }: Props) {
  const { materials } = useSession();
  const [unit, setUnit] = useState(material.unit);
  const [day, setDay] = useState(material.receivedAt);
  const save = () => materials.change(material.id, { unit: unit.trim(), receivedAt: day }).then(onClose);
  return (
    <FormDialog
      topic="materials"
      title="修改材料信息"
      width={440}
      onClose={onClose}
      submit="确定"
      isBarred={unit.trim() === '' || day === ''}
      onSubmit={save}
    >
      <TextField label="报送单位" maxLength={100} value={unit} onChange={setUnit} />
      <Field label="收到日期">{(ids) => <DateField {...ids} value={day} onChange={setDay} />}</Field>
    </FormDialog>
  );
}

/** Asks before the text of a material goes. */
export function RemoveDialog({ material, onClose }: Props) {
  const { materials } = useSession();
  const remove = () => materials.remove(material.id).then(onClose);
  return (
    <FormDialog
      topic="materials"
      title="移除这份材料？"
      description={`${material.unit} · ${material.file}`}
      width={440}
      onClose={onClose}
      submit="移除"
      isDanger
      onSubmit={remove}
    >
      <p>材料原文从报告文件里删去。已插入正文的文字不变，仍记得出自哪个单位；部门报来的原文件不动。</p>
    </FormDialog>
  );
}

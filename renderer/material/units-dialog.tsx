import { useState } from 'react';
import { tidyUnits } from '../../core/material/deliveries';
import { api } from '../api';
import { useSession } from '../session/session-context';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { FormDialog } from '../ui/form-dialog';

interface Props {
  units: readonly string[];
  onClose: () => void;
}

/** The list of units that are to deliver, one a line; that of the year before can be taken over. */
export function UnitsDialog({ units, onClose }: Props) {
  const { id, notes } = useSession();
  const [text, setText] = useState(units.join('\n'));
  const [said, setSaid] = useState('');
  const list = tidyUnits(text.split(/[\n、，,；;]/u));
  const save = async () => {
    await (list.length > 0
      ? notes.put({ kind: 'expected-units', id: 'all', units: list })
      : notes.remove('expected-units', 'all'));
    onClose();
  };
  const takeEarlier = async () => {
    const earlier = await api.earlierUnits(id);
    const all = tidyUnits([...list, ...earlier]);
    setSaid(earlier.length === 0 ? '没有找到上年报告里的名单。' : `加入了${all.length - list.length}个单位。`);
    setText(all.join('\n'));
  };
  return (
    <FormDialog
      topic="materials"
      title="应交单位"
      description="列出要报送材料的单位，没有交的会标出“未交”。"
      width={460}
      onClose={onClose}
      submit="确定"
      onSubmit={save}
      more={(attempt) => <Button onClick={() => attempt(takeEarlier)}>沿用上年名单</Button>}
    >
      <TextField
        label="单位"
        hint={said || `每行一个，共${list.length}个。`}
        className="material-units"
        rows={12}
        value={text}
        onChange={setText}
      />
    </FormDialog>
  );
}

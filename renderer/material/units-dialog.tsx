import { useState } from 'react';
import { tidyUnits } from '../../core/material/deliveries';
import { api } from '../api';
import { useSession } from '../session/session-context';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Modal } from '../ui/modal';
import { notifyError } from '../ui/toasts';

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
  const save = () => {
    void (list.length > 0
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
    <Modal
      topic="materials"
      title="应交单位"
      description="列出要报送材料的单位，没有交的会标出“未交”。"
      width={460}
      onClose={onClose}
      onSubmit={save}
      footer={
        <>
          <Button className="material-earlier" onClick={() => void takeEarlier().catch(notifyError)}>
            沿用上年名单
          </Button>
          <Button onClick={onClose}>取消</Button>
          <Button look="primary" type="submit">
            确定
          </Button>
        </>
      }
    >
      <Field label="单位" hint={said || `每行一个，共${list.length}个。`}>
        {(ids) => (
          <textarea
            {...ids}
            className="input material-units"
            rows={12}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
    </Modal>
  );
}

import { useEffect, useState } from 'react';
import { today } from '../deadlines/use-deadlines';
import { identity, loadIdentity } from '../review/identity';
import { useSession } from '../session/session-context';
import { Field } from '../ui/field';
import { TextField } from '../ui/text-field';
import { FormDialog } from '../ui/form-dialog';
import { useStore } from '../ui/store';
import { notify } from '../ui/toasts';

/** Asks why a signed text is changed again, and unlocks it. */
export function ReopenDialog({ onClose }: { onClose: () => void }) {
  const { saver, stage } = useSession();
  const stages = useStore(stage.list);
  const signedAt = stages.findIndex(({ signed }) => signed);
  const earlier = signedAt > 0 ? stages.slice(0, signedAt) : stages;
  const [to, setTo] = useState(earlier.at(-1)?.id ?? '');
  const [person, setPerson] = useState(identity.get()?.name ?? '');
  const [note, setNote] = useState('');
  useEffect(() => void loadIdentity().then(() => setPerson((said) => said || (identity.get()?.name ?? ''))), []);
  const reopen = async () => {
    if (note.trim() === '') return '请写明修改的理由。';
    if (person.trim() === '') return '请写明经办人。';
    await saver.flush();
    await stage.reopen({ stage: to, date: today(), person: person.trim(), note: note.trim() });
    notify('已解除锁定。改好后请重新签批，与上次签批稿的差异会一并记录。');
    return onClose();
  };
  return (
    <FormDialog
      topic="stages"
      title="重新修改已签批的正文"
      description="签批稿仍留在“版本”里。理由和改动都会记入稿次记录，改好后须重新签批。"
      width={500}
      onClose={onClose}
      submit="解除锁定"
      onSubmit={reopen}
    >
      <TextField
        label="理由"
        hint="如“区政府办公室要求补充2025年复议数据”。"
        rows={3}
        autoFocus
        maxLength={1000}
        value={note}
        onChange={setNote}
      />
      <TextField label="经办人" maxLength={60} value={person} onChange={setPerson} />
      <Field label="退回到">
        {(ids) => (
          <select {...ids} className="input" value={to} onChange={({ target }) => setTo(target.value)}>
            {earlier.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </FormDialog>
  );
}

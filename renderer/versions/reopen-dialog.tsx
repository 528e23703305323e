import { useEffect, useState } from 'react';
import { today } from '../deadlines/use-deadlines';
import { identity, loadIdentity } from '../review/identity';
import { useSession } from '../session/session-context';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Modal } from '../ui/modal';
import { useStore } from '../ui/store';
import { notify, sentenceOf } from '../ui/toasts';

/** Asks why a signed text is changed again, and unlocks it. */
export function ReopenDialog({ onClose }: { onClose: () => void }) {
  const { saver, stage } = useSession();
  const stages = useStore(stage.list);
  const signedAt = stages.findIndex(({ signed }) => signed);
  const earlier = signedAt > 0 ? stages.slice(0, signedAt) : stages;
  const [to, setTo] = useState(earlier.at(-1)?.id ?? '');
  const [person, setPerson] = useState(identity.get()?.name ?? '');
  const [note, setNote] = useState('');
  const [failure, setFailure] = useState<string>();
  useEffect(() => void loadIdentity().then(() => setPerson((said) => said || (identity.get()?.name ?? ''))), []);
  const reopen = async () => {
    if (note.trim() === '') return setFailure('请写明修改的理由。');
    if (person.trim() === '') return setFailure('请写明经办人。');
    try {
      await saver.flush();
      await stage.reopen({ stage: to, date: today(), person: person.trim(), note: note.trim() });
      notify('已解除锁定。改好后请重新签批，与上次签批稿的差异会一并记录。');
      onClose();
    } catch (error) {
      setFailure(sentenceOf(error));
    }
  };
  return (
    <Modal
      topic="stages"
      title="重新修改已签批的正文"
      description="签批稿仍留在“版本”里。理由和改动都会记入稿次记录，改好后须重新签批。"
      width={500}
      onClose={onClose}
      onSubmit={() => void reopen()}
      footer={
        <>
          <span className="field-error grow" role="alert">
            {failure}
          </span>
          <Button onClick={onClose}>取消</Button>
          <Button look="primary" type="submit">
            解除锁定
          </Button>
        </>
      }
    >
      <Field label="理由" hint="如“区政府办公室要求补充2025年复议数据”。">
        {(ids) => (
          <textarea
            {...ids}
            className="input"
            rows={3}
            autoFocus
            maxLength={1000}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        )}
      </Field>
      <Field label="经办人">
        {(ids) => (
          <input
            {...ids}
            className="input"
            maxLength={60}
            value={person}
            onChange={({ target }) => setPerson(target.value)}
          />
        )}
      </Field>
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
    </Modal>
  );
}

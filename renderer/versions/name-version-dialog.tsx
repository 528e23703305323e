import { useState } from 'react';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Modal } from '../ui/modal';
import { sentenceOf } from '../ui/toasts';

interface Props {
  title: string;
  name: string;
  note: string;
  onSave: (name: string, note: string) => Promise<void>;
  onClose: () => void;
}

/** Asks what a version is to be called. */
export function NameVersionDialog({ title, name: before, note: noteBefore, onSave, onClose }: Props) {
  const [name, setName] = useState(before);
  const [note, setNote] = useState(noteBefore);
  const [failure, setFailure] = useState<string>();
  const save = async () => {
    if (name.trim() === '') return setFailure('请给版本起一个名称。');
    try {
      await onSave(name, note);
      onClose();
    } catch (error) {
      setFailure(sentenceOf(error));
    }
  };
  return (
    <Modal
      topic="versions"
      title={title}
      description="起了名的版本一直保留，不会被自动清理。"
      width={460}
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <span className="field-error grow" role="alert">
            {failure}
          </span>
          <Button onClick={onClose}>取消</Button>
          <Button look="primary" type="submit">
            保存
          </Button>
        </>
      }
    >
      <Field label="名称" hint="如“送局长前”“第二轮征求意见”。">
        {(ids) => (
          <input
            {...ids}
            className="input"
            autoFocus
            maxLength={60}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <Field label="说明">
        {(ids) => (
          <textarea
            {...ids}
            className="input"
            rows={3}
            maxLength={1000}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        )}
      </Field>
    </Modal>
  );
}

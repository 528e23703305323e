import { useState } from 'react';
import { TextField } from '../ui/text-field';
import { FormDialog } from '../ui/form-dialog';

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
  const save = async () => {
    if (name.trim() === '') return '请给版本起一个名称。';
    await onSave(name, note);
    return onClose();
  };
  return (
    <FormDialog
      topic="versions"
      title={title}
      description="起了名的版本一直保留，不会被自动清理。"
      width={460}
      onClose={onClose}
      submit="保存"
      onSubmit={save}
    >
      <TextField
        label="名称"
        hint="如“送局长前”“第二轮征求意见”。"
        autoFocus
        maxLength={60}
        value={name}
        onChange={setName}
      />
      <TextField label="说明" rows={3} maxLength={1000} value={note} onChange={setNote} />
    </FormDialog>
  );
}

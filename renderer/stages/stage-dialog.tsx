import { useEffect, useState } from 'react';
import type { Stage } from '../../core/stage/stage';
import type { OpenCounts } from '../../core/stage/stage-step';
import { api } from '../api';
import { today } from '../deadlines/use-deadlines';
import { loadIdentity, identity } from '../review/identity';
import { useSession } from '../session/session-context';
import { DateField } from '../ui/date-field';
import { Field } from '../ui/field';
import { TextField } from '../ui/text-field';
import { FormDialog } from '../ui/form-dialog';
import { notify, notifyError } from '../ui/toasts';
import { sayOpen } from './say-open';

/** A step to another stage: who, when, why; and what goes along as open. The sign-off says what it locks. */
export function StageDialog({ to, onClose }: { to: Stage; onClose: () => void }) {
  const { id, saver, stage } = useSession();
  const [date, setDate] = useState(today());
  const [person, setPerson] = useState(to.signed ? '' : (identity.get()?.name ?? ''));
  const [note, setNote] = useState('');
  const [open, setOpen] = useState<OpenCounts | null>(null);
  useEffect(() => {
    const count = async () => {
      await loadIdentity();
      await saver.flush();
      setOpen(await api.stageOpen(id));
    };
    void count().catch(notifyError);
  }, [id, saver]);
  if (!open) return null;
  const said = sayOpen(open);
  const barred = to.signed && open.suggestions > 0;
  const take = async () => {
    if (date === '') return '请写明日期。';
    if (person.trim() === '') return to.signed ? '请写明签批人。' : '请写明经办人。';
    await saver.flush();
    await stage.take({ stage: to.id, date, person: person.trim(), note: note.trim() });
    notify(to.signed ? `已签批为“${to.name}”，正文已锁定。` : `已转为“${to.name}”。`);
    return onClose();
  };
  return (
    <FormDialog
      topic="stages"
      title={to.signed ? `签批为“${to.name}”` : `转为“${to.name}”`}
      description={
        to.signed
          ? '签批后正文锁定，只能加批注；确需修改时用“重新修改”，要写明理由，差异会记录下来。'
          : `${to.use ? `${to.use}。` : ''}现在的文字会存为一个版本，随时可以对照。`
      }
      width={500}
      onClose={onClose}
      submit={to.signed ? '签批并锁定' : '确定'}
      isBarred={barred}
      onSubmit={take}
    >
      {said !== '' && (
        <p className={`stage-open ${barred ? 'stage-barred' : ''}`}>
          {barred ? `还有${open.suggestions}处修订，请先接受或拒绝，再签批。` : `还有${said}，将一并记入。`}
        </p>
      )}
      <Field label="日期">{(ids) => <DateField {...ids} value={date} onChange={setDate} />}</Field>
      <TextField label={to.signed ? '签批人' : '经办人'} autoFocus maxLength={60} value={person} onChange={setPerson} />
      <TextField
        label="说明"
        hint="如“已按各单位意见修改”“区政府第12次常务会议审议通过”。"
        rows={3}
        maxLength={1000}
        value={note}
        onChange={setNote}
      />
    </FormDialog>
  );
}

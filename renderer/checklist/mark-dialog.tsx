import { useState } from 'react';
import type { Item, ItemMark } from '../../core/checklist/item';
import { api } from '../api';
import { identity } from '../review/identity';
import { useSession } from '../session/session-context';
import { DateField } from '../ui/date-field';
import { Field } from '../ui/field';
import { TextField } from '../ui/text-field';
import { FormDialog } from '../ui/form-dialog';

interface Props {
  item: Item;
  kind: ItemMark['kind'];
  /** What was said before, to be changed. */
  before?: ItemMark | undefined;
  onClose: () => void;
}

const HINT = '随报告保存，供审核时查看；不会写进正文。';

/** A person's word on an item: done, with date and document; or not applicable, with the reason. */
export function MarkDialog({ item, kind, before, onClose }: Props) {
  const { id: session, marks } = useSession();
  const [date, setDate] = useState(before?.date ?? '');
  const [document, setDocument] = useState(before?.document ?? '');
  const [note, setNote] = useState(before?.note ?? '');
  const confirms = kind === 'confirmed';
  const lacking = () => {
    if (!confirms) return note.trim() === '' ? '请写明不适用的理由。' : undefined;
    if (date === '') return '请写明日期。';
    return document.trim() === '' ? '请写明文件或会议。' : undefined;
  };
  const save = async () => {
    const lack = lacking();
    if (lack) return lack;
    const mark: ItemMark = {
      item: item.id,
      kind,
      date: confirms ? date : '',
      document: confirms ? document.trim() : '',
      note: note.trim(),
      author: identity.get()?.name ?? '',
      at: new Date().toISOString(),
    };
    await api.saveItemMark(session, mark);
    marks.set([...marks.get().filter((one) => one.item !== item.id), mark]);
    return onClose();
  };
  return (
    <FormDialog
      topic="checklist"
      title={confirms ? '确认已做到' : '标为不适用'}
      description={item.title}
      width={480}
      onClose={onClose}
      submit="确定"
      onSubmit={save}
    >
      {confirms && (
        <>
          <Field label="日期">{(ids) => <DateField {...ids} value={date} onChange={setDate} />}</Field>
          <TextField
            label="文件或会议"
            hint="如“区政府第12次常务会议纪要”“报送文件 政字〔2026〕3号”。"
            value={document}
            maxLength={300}
            onChange={setDocument}
          />
        </>
      )}
      <TextField
        label={confirms ? '备注' : '理由'}
        hint={HINT}
        rows={3}
        value={note}
        maxLength={2000}
        autoFocus={!confirms}
        onChange={setNote}
      />
    </FormDialog>
  );
}

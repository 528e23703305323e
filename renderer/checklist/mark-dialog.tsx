import { useState } from 'react';
import type { Item, ItemMark } from '../../core/checklist/item';
import { api } from '../api';
import { useSession } from '../session/session-context';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Modal } from '../ui/modal';
import { sentenceOf } from '../ui/toasts';

interface Props {
  item: Item;
  kind: ItemMark['kind'];
  onClose: () => void;
}

/** A person's word on an item: done, with date and document; or not applicable, with the reason. */
export function MarkDialog({ item, kind, onClose }: Props) {
  const { id: session, marks } = useSession();
  const [date, setDate] = useState('');
  const [note, setNote] = useState('');
  const [failure, setFailure] = useState<string>();
  const confirms = kind === 'confirmed';
  const save = async () => {
    if (note.trim() === '') return setFailure(confirms ? '请写明依据的文件或会议。' : '请写明不适用的理由。');
    const mark: ItemMark = {
      item: item.id,
      kind,
      date: confirms ? date : '',
      note: note.trim(),
      author: '',
      at: new Date().toISOString(),
    };
    try {
      await api.saveItemMark(session, mark);
      marks.set([...marks.get().filter((one) => one.item !== item.id), mark]);
      onClose();
    } catch (error) {
      setFailure(sentenceOf(error));
    }
  };
  return (
    <Modal
      title={confirms ? '确认已做到' : '标为不适用'}
      description={item.title}
      width={480}
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <span className="field-error grow" role="alert">
            {failure}
          </span>
          <Button onClick={onClose}>取消</Button>
          <Button look="primary" type="submit">
            确定
          </Button>
        </>
      }
    >
      {confirms && (
        <Field label="日期">
          {(ids) => (
            <input
              {...ids}
              type="date"
              className="input"
              value={date}
              onChange={({ target }) => setDate(target.value)}
            />
          )}
        </Field>
      )}
      <Field label={confirms ? '文件或会议' : '理由'} hint="随报告保存，供审核时查看；不会写进正文。">
        {(ids) => (
          <textarea
            {...ids}
            className="input"
            rows={3}
            value={note}
            autoFocus
            onChange={({ target }) => setNote(target.value)}
          />
        )}
      </Field>
    </Modal>
  );
}

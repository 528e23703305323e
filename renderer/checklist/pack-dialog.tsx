import type { ReactNode } from 'react';
import { LEVEL_NAMES, type Item } from '../../core/checklist/item';
import type { PackChanges } from '../../core/checklist/pack-changes';
import { api } from '../api';
import { useSession } from '../session/session-context';
import { Button } from '../ui/button';
import { Modal } from '../ui/modal';
import { notify, notifyError } from '../ui/toasts';

interface Props {
  changes: PackChanges;
  /** Updated, or put off. */
  onDone: () => void;
  onClose: () => void;
}

/** What a newer version of the product's items would change in this report. */
export function PackDialog({ changes: { added, changed, removed }, onDone, onClose }: Props) {
  const { id, items } = useSession();
  const update = async () => {
    items.set(await api.updatePacks(id));
    notify('已按新版检查项检查这份报告。');
    onDone();
  };
  return (
    <Modal
      topic="checklist"
      title="检查项有新版"
      description="更新后按新版检查；人工确认、不适用说明和指定的依据都保留。"
      width={600}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onDone}>暂不</Button>
          <Button look="primary" onClick={() => void update().catch(notifyError)}>
            更新
          </Button>
        </>
      }
    >
      <Changes name="新增" items={added} note={(item) => LEVEL_NAMES[item.level]} />
      <Changes
        name="有变化"
        items={changed.map(({ item }) => item)}
        note={(item) => changed.find((one) => one.item === item)!.fields.join('、')}
      />
      <Changes name="不再检查" items={removed} note={() => ''} />
    </Modal>
  );
}

interface ChangesProps {
  name: string;
  items: readonly Item[];
  note: (item: Item) => ReactNode;
}

function Changes({ name, items, note }: ChangesProps) {
  if (items.length === 0) return null;
  return (
    <section className="pack-changes" aria-label={name}>
      <h3>
        {name} {items.length} 项
      </h3>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            {item.title}
            <small>{note(item)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { SHORTCUT_GROUPS, showKeys } from '../../core/shortcuts';
import { onMac, workingShortcuts } from '../commands';
import { Button } from '../ui/button';
import { Modal } from '../ui/modal';
import './about.css';

/** The sheet of keys, drawn from the table that the handlers read. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Modal
      title="键盘快捷键"
      width={720}
      onClose={onClose}
      footer={
        <Button look="primary" onClick={onClose}>
          知道了
        </Button>
      }
    >
      <div className="shortcuts">
        {SHORTCUT_GROUPS.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {workingShortcuts()
                .filter((one) => one.group === group)
                .map(({ name, keys }) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>
                      {keys.map((spelling) => (
                        <kbd key={spelling}>{showKeys(spelling, onMac)}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}

import { Printer } from 'lucide-react';
import { createPortal } from 'react-dom';
import { SHORTCUT_GROUPS, showKeys } from '../../core/shortcuts';
import { onMac, workingShortcuts } from '../commands';
import { Button } from '../ui/button';
import { Modal } from '../ui/modal';
import '../ui/print-sheets.css';
import './about.css';

/** The sheet of keys, to read or to hang beside the screen. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Modal
      title="键盘快捷键"
      width={720}
      onClose={onClose}
      footer={
        <>
          <Button icon={<Printer />} onClick={() => window.print()}>
            打印
          </Button>
          <Button look="primary" onClick={onClose}>
            知道了
          </Button>
        </>
      }
    >
      <ShortcutList />
      {createPortal(
        <div className="print-sheets shortcuts-sheet" aria-hidden>
          <h1>述法键盘快捷键</h1>
          <ShortcutList />
        </div>,
        document.body,
      )}
    </Modal>
  );
}

/** Drawn from the table that the handlers read. */
function ShortcutList() {
  return (
    <div className="shortcuts" role="group" aria-label="快捷键">
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
  );
}

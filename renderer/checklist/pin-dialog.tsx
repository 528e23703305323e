import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Editor } from 'slate';
import { LEVEL_NAMES, STATUS_NAMES, isOpen } from '../../core/checklist/item';
import { isPinnable } from '../../core/checklist/pins';
import { pinQuote } from '../../core/report/pins';
import { partAt, pinSelection, pinTarget } from '../editor/commands/pin-selection';
import type { CheckedItem } from '../session/checks';
import { useSession } from '../session/session-context';
import { Button } from '../ui/button';
import { Modal } from '../ui/modal';
import { useStore } from '../ui/store';
import { notify } from '../ui/toasts';
import { walkList } from '../ui/walk-list';
import { StatusIcon } from './status-icon';
import './pin-dialog.css';

const walkChoices = walkList('button');

/** Asks which item the selected words show. Items still open in the same part stand first. */
export function PinDialog({ onClose }: { onClose: () => void }) {
  const { editor, checks } = useSession();
  const { items } = useStore(checks.results);
  const [words, setWords] = useState('');
  const target = pinTarget(editor);
  const part = target && partAt(editor, target.anchor.path);
  const choices = useMemo(() => {
    const rank = ({ item, result }: CheckedItem) => (isOpen(result.status) ? 0 : 2) + (item.part === part ? 0 : 1);
    return items
      .filter(({ item }) => isPinnable(item.evidence) && item.title.includes(words.trim()))
      .toSorted((a, b) => rank(a) - rank(b));
  }, [items, part, words]);
  const choose = ({ item }: CheckedItem) => {
    if (pinSelection(editor, item.id)) notify(`已作为“${item.title}”的依据，可用 Ctrl+Z 撤销。`);
    onClose();
  };
  const list = useRef<HTMLUListElement>(null);
  const toChoices = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    list.current?.querySelector('button')?.focus();
  };
  return (
    <Modal
      topic="checklist"
      title="作为检查项的依据"
      description={target ? `“${pinQuote(Editor.string(editor, target))}”` : '请先在正文中选中文字。'}
      width={560}
      onClose={onClose}
      footer={<Button onClick={onClose}>取消</Button>}
    >
      {target && (
        <>
          <input
            className="input"
            aria-label="查找检查项"
            placeholder="查找检查项"
            value={words}
            autoFocus
            onChange={({ target: field }) => setWords(field.value)}
            onKeyDown={toChoices}
          />
          <ul ref={list} className="pin-choices" aria-label="检查项" onKeyDown={walkChoices}>
            {choices.map((entry) => (
              <li key={entry.item.id}>
                <button type="button" onClick={() => choose(entry)}>
                  <StatusIcon status={entry.result.status} />
                  <span>{entry.item.title}</span>
                  <small>
                    {STATUS_NAMES[entry.result.status]} · {LEVEL_NAMES[entry.item.level]}
                  </small>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Modal>
  );
}

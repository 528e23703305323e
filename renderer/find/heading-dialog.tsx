import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { Dialog } from 'radix-ui';
import { findText } from '../../core/find/find-text';
import { flatSections, sectionTree, type Section } from '../../core/report/sections';
import { useSession } from '../session/session-context';
import './heading-dialog.css';

/** Ctrl+G: all headings, narrowed down by typing; Enter goes there. */
export function HeadingDialog({ onClose }: { onClose: () => void }) {
  const { blocks, goTo, here } = useSession();
  const [words, setWords] = useState('');
  const all = useMemo(() => flatSections(sectionTree(blocks.get())), [blocks]);
  const shown = all.filter(({ number, heading }) => words.trim() === '' || fits(number + heading, words.trim()));
  const [picked, setPicked] = useState(here.get());
  const at = Math.max(
    0,
    shown.findIndex(({ block }) => block === picked),
  );
  const list = useId();
  const go = (section: Section | undefined) => {
    if (!section) return;
    onClose();
    // After the dialog has given the focus back.
    setTimeout(() => goTo({ block: section.block }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setPicked(shown[(at + step + shown.length) % shown.length]?.block ?? null);
    else if (event.key === 'Enter') go(shown[at]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="modal-overlay" />
        <Dialog.Content className="heading-dialog" aria-describedby={undefined}>
          <Dialog.Title className="visually-hidden">转到标题</Dialog.Title>
          <input
            className="input"
            role="combobox"
            aria-label="标题中的字"
            aria-expanded
            aria-controls={list}
            aria-activedescendant={shown[at] && `${list}-${shown[at].block}`}
            placeholder="输入标题中的字，回车转到"
            autoFocus
            value={words}
            onChange={({ target }) => setWords(target.value)}
            onKeyDown={onKeyDown}
          />
          <ul id={list} role="listbox" aria-label="标题">
            {shown.map((section, i) => (
              <li
                key={section.block}
                id={`${list}-${section.block}`}
                ref={i === at ? (row) => row?.scrollIntoView({ block: 'nearest' }) : null}
                role="option"
                aria-selected={i === at}
                className={`heading-choice heading-choice-${section.level}`}
                onClick={() => go(section)}
              >
                {section.number}
                {section.heading || '（未写标题）'}
              </li>
            ))}
          </ul>
          {shown.length === 0 && <p>{all.length === 0 ? '报告里还没有标题。' : '没有这样的标题。'}</p>}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function fits(heading: string, words: string): boolean {
  return findText(heading, words, { width: false, case: false, word: false }).length > 0;
}

import { AtSign } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useState } from 'react';
import { useSession } from '../session/session-context';
import { Button } from '../ui/button';
import { useStore } from '../ui/store';
import { walkList } from '../ui/walk-list';
import type { Mention } from './review';
import { mentionOf } from './mention-chip';

const walk = walkList('.mention-choice');
const MOST = 60;

interface Props {
  /** The block the comment stands at: its findings are offered first. */
  block: string;
  onChoose: (mention: Mention) => void;
}

/** Offers the items of the checklist and the findings of the text, to be spoken of in a comment. */
export function MentionPicker({ block, onChoose }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <Button look="quiet" icon={<AtSign />} aria-label="提及检查项或疑点" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="menu mention-picker" align="start" sideOffset={4} aria-label="提及检查项或疑点">
          {open && (
            <Choices
              block={block}
              onChoose={(mention) => {
                setOpen(false);
                onChoose(mention);
              }}
            />
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Choices({ block, onChoose }: Props) {
  const { checks } = useSession();
  const { items, findings } = useStore(checks.results);
  const [words, setWords] = useState('');
  const fits = (text: string) => text.includes(words.trim());
  const kinds = new Map<string, string>();
  for (const finding of findings.toSorted((a, b) => Number(b.block === block) - Number(a.block === block)))
    if (fits(finding.message)) kinds.set(mentionOf(finding), finding.message);
  const listed = items.filter(({ item }) => fits(item.title)).slice(0, MOST);
  return (
    <>
      <input
        className="input"
        aria-label="查找检查项或疑点"
        placeholder="查找检查项或疑点"
        value={words}
        autoFocus
        onChange={({ target }) => setWords(target.value)}
      />
      <div className="mention-choices" onKeyDown={walk}>
        {kinds.size > 0 && <p className="menu-label">疑点</p>}
        {[...kinds].slice(0, MOST).map(([finding, message]) => (
          <button key={finding} type="button" className="mention-choice" onClick={() => onChoose({ finding })}>
            {message}
          </button>
        ))}
        {listed.length > 0 && <p className="menu-label">检查项</p>}
        {listed.map(({ item }) => (
          <button key={item.id} type="button" className="mention-choice" onClick={() => onChoose({ item: item.id })}>
            {item.title}
          </button>
        ))}
        {kinds.size + listed.length === 0 && <p className="menu-label">没有找到。</p>}
      </div>
    </>
  );
}

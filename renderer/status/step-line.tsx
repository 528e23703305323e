import { X } from 'lucide-react';
import { ReactEditor } from 'slate-react';
import { STATUS_NAMES } from '../../core/checklist/item';
import { SEVERITY_NAMES } from '../../core/proof/finding-names';
import { runCommand } from '../commands';
import { ignoreHere } from '../findings/ignore-finding';
import { applySuggestions } from '../editor/commands/apply-suggestions';
import type { Stepped } from '../find/use-steps';
import { Button } from '../ui/button';
import { useSession } from '../session/session-context';
import { useClosedDecisions } from '../session/use-closed-decisions';
import { useClosedText } from '../session/use-closed-text';
import { useStore, type Store } from '../ui/store';
import './step-line.css';

/** What the step to a finding or an item led to, and what one key less can do about it. */
export function StepLine({ stepped }: { stepped: Store<Stepped> }) {
  const session = useSession();
  const { editor } = session;
  const decisions = useClosedDecisions();
  const readOnly = useClosedText();
  const now = useStore(stepped);
  const suggestion = now?.kind === 'finding' ? now.step.finding.suggestion : undefined;
  /** The line is gone with what it told of; one goes on in the text. */
  const settle = (act: () => void) => {
    act();
    stepped.set(null);
    ReactEditor.focus(editor);
  };
  return (
    <div className="step-line" hidden={now === null}>
      <span role="status">{now && describe(now)}</span>
      {now?.kind === 'finding' && suggestion !== undefined && !readOnly && (
        <Button onClick={() => settle(() => applySuggestions(editor, [now.step.finding]))}>
          {suggestion === '' ? '删去' : `改为“${suggestion}”`}
        </Button>
      )}
      {now?.kind === 'finding' && decisions === null && (
        <Button onClick={() => settle(() => ignoreHere(session, now.step.finding, 'place'))}>忽略</Button>
      )}
      {now && now.kind !== 'none' && (
        <Button onClick={() => runCommand(now.kind === 'finding' ? 'next-finding' : 'next-item')}>
          下一个（{now.kind === 'finding' ? 'F7' : 'F8'}）
        </Button>
      )}
      <Button look="quiet" icon={<X />} aria-label="收起" onClick={() => stepped.set(null)} />
    </div>
  );
}

function describe(now: Exclude<Stepped, null>): string {
  switch (now.kind) {
    case 'finding': {
      const { finding, number, total } = now.step;
      return `疑点 ${number}/${total} · ${SEVERITY_NAMES[finding.severity]}：${finding.message}`;
    }
    case 'item': {
      const { item, result } = now.entry;
      return `检查项 ${now.number}/${now.total} · ${STATUS_NAMES[result.status]}：${item.title}`;
    }
    case 'none':
      return now.text;
  }
}

import { useEffect, useRef } from 'react';
import { EyeOff } from 'lucide-react';
import { blockText } from '../../core/report/block';
import type { Finding } from '../../core/proof/finding';
import { acceptedBlocks } from '../../core/suggest/settle';
import { applySuggestions } from '../editor/commands/apply-suggestions';
import { useSession } from '../session/session-context';
import { useClosedDecisions } from '../session/use-closed-decisions';
import { useClosedText } from '../session/use-closed-text';
import { Button } from '../ui/button';
import { findingAsked } from './finding-asked';
import { ignoreHere } from './ignore-finding';

interface Props {
  finding: Finding;
  /** Each of the group says something of its own: say it here. */
  ownMessage: boolean;
  /** Somebody wants to see it here. */
  isAsked: boolean;
}

/** One place: its words, what to put in their stead, and a way to be told of it no more. */
export function FindingPlace({ finding, ownMessage, isAsked }: Props) {
  const session = useSession();
  const decisions = useClosedDecisions();
  const closed = useClosedText();
  const { block: id, start, end, text, suggestion, message } = finding;
  const block = acceptedBlocks(session.blocks.get()).find((one) => one.id === id);
  const around = block ? blockText(block) : '';
  const words = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isAsked) return;
    words.current?.scrollIntoView({ block: 'center' });
    words.current?.focus({ preventScroll: true });
    findingAsked.set(null);
  }, [isAsked]);
  return (
    <li className="finding-place">
      <button ref={words} type="button" title="到正文中查看" onClick={() => session.goTo(finding)}>
        {start > 12 && '…'}
        {around.slice(Math.max(0, start - 12), start)}
        <mark>{text.length > 60 ? `${text.slice(0, 60)}…` : text}</mark>
        {around.slice(end, end + 12)}
        {ownMessage && <small>{message}</small>}
      </button>
      {suggestion !== undefined && !closed && (
        <Button
          className="finding-apply"
          title="改这一处"
          aria-label={suggestion === '' ? '改这一处：删去' : `改这一处：改为“${suggestion}”`}
          onClick={() => applySuggestions(session.editor, [finding])}
        >
          {suggestion === '' ? '删去' : `改为“${suggestion}”`}
        </Button>
      )}
      {decisions === null && (
        <Button
          look="quiet"
          icon={<EyeOff />}
          className="finding-ignore"
          aria-label="忽略这一处"
          onClick={() => ignoreHere(session, finding, 'place')}
        />
      )}
    </li>
  );
}

import { memo } from 'react';
import { Check, X } from 'lucide-react';
import type { Suggestion } from '../../core/suggest/list-suggestions';
import { identity } from '../review/identity';
import { personStyle } from '../review/person-style';
import { useSession } from '../session/session-context';
import { useClosedText } from '../session/use-closed-text';
import { Button } from '../ui/button';
import { formatClock, formatWhen } from '../ui/format-time';
import { useStore } from '../ui/store';
import { formatWords, kindOf } from './describe-suggestion';
import { maySettle } from './may-settle';
import { settleThese } from './suggestion-actions';
import './suggestion-card.css';

interface Props {
  suggestion: Suggestion;
  active: boolean;
  onOpen: () => void;
}

/** One suggestion beside its words: who, when, what, and the two answers to it. */
export const SuggestionCard = memo(function SuggestionCard({ suggestion, active, onOpen }: Props) {
  const session = useSession();
  const isClosed = useClosedText();
  const me = useStore(identity);
  const { id, author, at, inserted, deleted, move } = suggestion;
  const name = author === '' ? '未署名' : author;
  const kind = kindOf(suggestion);
  return (
    <article
      className="thread suggestion-card"
      data-active={active || undefined}
      style={personStyle(author)}
      aria-label={`${name}的修订：${kind}`}
    >
      {!active && (
        <button type="button" className="thread-open" onClick={onOpen}>
          <span className="visually-hidden">到{name}的修订</span>
        </button>
      )}
      <div className="remark">
        <header className="remark-head">
          <span className="person-dot" aria-hidden>
            {name.slice(-2)}
          </span>
          <b className="remark-author">{name}</b>
          <time
            className="remark-time"
            dateTime={at}
            title={at === '' ? undefined : `${formatWhen(at)} ${formatClock(at)}`}
          >
            {at === '' ? '' : formatWhen(at)}
          </time>
          {!isClosed && (
            <span className="remark-actions">
              {maySettle(me, 'accept', author) && (
                <Button
                  look="quiet"
                  icon={<Check />}
                  aria-label="接受"
                  onClick={() => settleThese(session, 'accept', [id])}
                />
              )}
              {maySettle(me, 'reject', author) && (
                <Button
                  look="quiet"
                  icon={<X />}
                  aria-label={me?.role === 'reviewer' ? '撤回' : '拒绝'}
                  onClick={() => settleThese(session, 'reject', [id])}
                />
              )}
            </span>
          )}
        </header>
        <p className="remark-text">
          <b className="suggestion-kind">{kind}</b>
          {!move && words(deleted) !== '' && <del>{words(deleted)}</del>}
          {words(inserted) !== '' && <ins>{words(inserted)}</ins>}
          {suggestion.formats.length > 0 && <span>{formatWords(suggestion)}</span>}
        </p>
      </div>
    </article>
  );
});

const MOST = 160;

function words(text: string): string {
  const line = text.trim().replace(/\s*\n\s*/gu, ' ⏎ ');
  return line.length > MOST ? `${line.slice(0, MOST)}……` : line;
}

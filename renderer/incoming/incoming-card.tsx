import { memo, useId } from 'react';
import type { Choice, Incoming } from '../../core/merge/incoming';
import { personStyle } from '../review/person-style';
import { formatWhen } from '../ui/format-time';
import { kindName } from './say-incoming';

interface Props {
  entry: Incoming;
  choice: Choice | undefined;
  disabled: boolean;
  onChoose: (choice: Choice | null) => void;
  onShow: () => void;
}

/** One thing that came back: who did it and when, its words among ours, and whether it is to be taken in. */
export const IncomingCard = memo(function IncomingCard(props: Props) {
  const { entry, choice, disabled, onChoose, onShow } = props;
  const name = useId();
  return (
    <li className="incoming-card card" style={personStyle(entry.author)}>
      <div className="incoming-head">
        {entry.mine === undefined && (
          <input
            type="checkbox"
            aria-labelledby={name}
            checked={choice !== undefined}
            disabled={disabled}
            onChange={({ target }) => onChoose(target.checked ? 'take' : null)}
          />
        )}
        <span id={name} className="incoming-who">
          <b>{entry.author || '未署名'}</b>
          <span>{kindName(entry)}</span>
        </span>
        <time dateTime={entry.at}>{formatWhen(entry.at)}</time>
        {entry.block !== '' && (
          <button type="button" className="link-button" onClick={onShow}>
            到正文中看
          </button>
        )}
      </div>
      {entry.mine === undefined ? <Words entry={entry} /> : <Conflict {...props} mine={entry.mine} name={name} />}
    </li>
  );
});

function Words({ entry }: { entry: Incoming }) {
  const { kind, old, now, before, after, text } = entry;
  switch (kind) {
    case 'thread':
    case 'reply':
    case 'resolved':
    case 'reopened':
      return (
        <>
          {old !== '' && <blockquote className="incoming-quote">{old}</blockquote>}
          <p className="incoming-said">{text}</p>
        </>
      );
    case 'format':
      return (
        <p>
          {text}
          <span className="incoming-note">
            <del>{old}</del> → <ins>{now}</ins>
          </span>
        </p>
      );
    case 'moved':
      return (
        <p>
          {old}
          <span className="incoming-note">移到别处</span>
        </p>
      );
    default:
      return (
        <p>
          {kind === 'words' && before}
          {old !== '' && old !== now && <del>{old}</del>}
          {now !== '' && <ins>{now}</ins>}
          {kind === 'words' && after}
          {text !== '' && <span className="incoming-note">{text}</span>}
        </p>
      );
  }
}

const CONFLICT_CHOICES: readonly { choice: Choice; name: string }[] = [
  { choice: 'mine', name: '保留我的' },
  { choice: 'theirs', name: '采用对方的' },
  { choice: 'both', name: '两种都留作修订' },
];

function Conflict({ entry, choice, disabled, onChoose, mine, name }: Props & { mine: string; name: string }) {
  const { old, now, before, after, kind, mineBy } = entry;
  const around = kind === 'words';
  // Two reviewers may differ, too.
  const ours = mineBy ?? '我';
  return (
    <>
      <div className="incoming-sides">
        <p>
          <small>送出时</small>
          {old || <i>（没有）</i>}
        </p>
        <p>
          <small>{ours}的</small>
          {around && before}
          {mine === '' ? <i>（已删去）</i> : <mark>{mine}</mark>}
          {around && after}
        </p>
        <p>
          <small>对方的</small>
          {around && before}
          {now === '' ? <i>（删去）</i> : <mark>{now}</mark>}
          {around && after}
        </p>
      </div>
      <div className="incoming-choices" role="radiogroup" aria-labelledby={name}>
        {CONFLICT_CHOICES.map((one) => (
          <label key={one.choice}>
            <input
              type="radio"
              name={name}
              checked={choice === one.choice}
              disabled={disabled}
              onChange={() => onChoose(one.choice)}
            />
            {one.choice === 'mine' ? `保留${ours}的` : one.name}
          </label>
        ))}
      </div>
    </>
  );
}

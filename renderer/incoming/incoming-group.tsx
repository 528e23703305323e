import { useState } from 'react';
import type { Choice, Incoming } from '../../core/merge/incoming';
import { useBoard } from '../dashboard/board-context';
import { Button } from '../ui/button';
import { IncomingCard } from './incoming-card';
import { choose } from './returned';
import { GROUP_NAMES, GROUP_NOTES, type Group } from './say-incoming';

/** An entry with the copy it came with, and what is to become of it. */
export interface Listed {
  copy: number;
  entry: Incoming;
  choice: Choice | undefined;
}

interface Props {
  group: Group;
  members: readonly Listed[];
  disabled: boolean;
}

/** Shown at once; a file may hold thousands. */
const STEP = 100;

/** The entries of one kind. */
export function IncomingGroup({ group, members, disabled }: Props) {
  const { goTo } = useBoard();
  const [most, setMost] = useState(STEP);
  if (members.length === 0) return null;
  return (
    <section aria-labelledby={`incoming-${group}`}>
      <h3 id={`incoming-${group}`}>
        {GROUP_NAMES[group]}
        <span className="incoming-count">{members.length}</span>
        {GROUP_NOTES[group] && <small>{GROUP_NOTES[group]}</small>}
      </h3>
      <ul>
        {members.slice(0, most).map(({ copy, entry, choice }) => (
          <IncomingCard
            key={`${copy} ${entry.id}`}
            entry={entry}
            choice={choice}
            disabled={disabled}
            onChoose={(next) => choose(copy, [entry.id], next)}
            onShow={() => goTo({ block: entry.block, start: entry.start, end: entry.end })}
          />
        ))}
      </ul>
      {members.length > most && (
        <Button onClick={() => setMost(most + STEP)}>再看 {Math.min(STEP, members.length - most)} 项</Button>
      )}
    </section>
  );
}

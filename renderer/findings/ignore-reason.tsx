import { useState } from 'react';
import type { IgnoredFinding } from '../../core/report/notes';
import { useSession } from '../session/session-context';
import { useClosedDecisions } from '../session/use-closed-decisions';

/** Why a finding may stay as it is, kept when the field is left: 疑点处理表 tells it. */
export function IgnoreReason({ note }: { note: IgnoredFinding }) {
  const { notes } = useSession();
  const closed = useClosedDecisions();
  const [reason, setReason] = useState(note.reason ?? '');
  const keep = () => {
    const said = reason.trim();
    if (said !== (note.reason ?? '')) void notes.put({ ...note, reason: said });
  };
  return (
    <input
      className="input ignored-reason"
      aria-label={`忽略“${note.text || note.message}”的理由`}
      placeholder="理由（写入疑点处理表）"
      maxLength={500}
      readOnly={closed !== null}
      title={closed ?? undefined}
      value={reason}
      onChange={(event) => setReason(event.target.value)}
      onBlur={keep}
      onKeyDown={({ key, nativeEvent }) => key === 'Enter' && !nativeEvent.isComposing && keep()}
    />
  );
}

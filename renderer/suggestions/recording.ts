import { useEffect } from 'react';
import type { Identity } from '../../core/review/identity';
import { onCommands } from '../commands';
import { identity, loadIdentity, requireIdentity } from '../review/identity';
import type { ReportSession } from '../session/report-session';
import { createStore, useStore, type Store } from '../ui/store';
import { notify } from '../ui/toasts';
import { settleHere, stepSuggestion } from './suggestion-actions';
import { recordSuggestions } from './tracking';

const switches = new WeakMap<ReportSession, Store<boolean>>();

/** Whether the person wants their edits of this report recorded; kept for this report on this machine. */
function switchOf(session: ReportSession): Store<boolean> {
  let wanted = switches.get(session);
  if (!wanted) {
    wanted = createStore(localStorage.getItem(keyOf(session)) === 'on');
    switches.set(session, wanted);
  }
  return wanted;
}

function keyOf({ report }: ReportSession): string {
  return `shufa.recording.${report.id}`;
}

/** Whether edits are recorded as suggestions now, and whether that is how a reviewer always works. */
export function useRecordingState(session: ReportSession): { on: boolean; isForced: boolean } {
  const wanted = useStore(switchOf(session));
  const me = useStore(identity);
  const isForced = me?.role === 'reviewer';
  return { on: me !== null && (wanted || isForced), isForced };
}

/** Records edits while the switch is on, and answers the keys for suggestions. */
export function useRecording(session: ReportSession): void {
  useEffect(() => {
    const wanted = switchOf(session);
    const follow = () => recordSuggestions(session.editor, authorOf(identity.get(), wanted.get()));
    void loadIdentity();
    follow();
    const stops = [
      wanted.subscribe(follow),
      identity.subscribe(follow),
      onCommands({
        'record-suggestions': () => void toggleRecording(session),
        'next-suggestion': () => step(session, 1),
        'previous-suggestion': () => step(session, -1),
        'accept-suggestion': () => settleHere(session, 'accept'),
        'reject-suggestion': () => settleHere(session, 'reject'),
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      recordSuggestions(session.editor, null);
    };
  }, [session]);
}

/** Turns recording on, asking once who it is, or off; a reviewer cannot turn it off. */
export async function toggleRecording(session: ReportSession): Promise<void> {
  if (session.readOnly || session.stage.get().lock !== null) return;
  const wanted = switchOf(session);
  const me = await requireIdentity();
  if (!me) return;
  if (me.role === 'reviewer') return notify(FORCED);
  const on = !wanted.get();
  wanted.set(on);
  if (on) localStorage.setItem(keyOf(session), 'on');
  else localStorage.removeItem(keyOf(session));
}

export const FORCED = '审核身份的改动一律记为修订，由起草人接受或拒绝。要直接改正文，请在“审阅者信息”里更改身份。';

function authorOf(me: Identity | null, wanted: boolean): string | null {
  return me && (wanted || me.role === 'reviewer') ? me.name : null;
}

function step(session: ReportSession, direction: 1 | -1): void {
  if (!session.composing.current && !stepSuggestion(session, direction)) notify('没有修订。');
}

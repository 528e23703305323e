import { useEffect, useMemo, useState } from 'react';
import { localDay } from '../../core/deadlines/days';
import type { Deadline, DeadlineRule } from '../../core/deadlines/deadline';
import { deadlinesOf } from '../../core/deadlines/deadlines';
import { api } from '../api';
import { officeChoices } from '../session/office-choices';
import { useSession } from '../session/session-context';
import { useStore } from '../ui/store';
import { notifyError } from '../ui/toasts';

let rules: readonly DeadlineRule[] | undefined;

/** The report's deadlines as they stand today; empty until the rules have arrived. */
export function useDeadlines(): Deadline[] {
  const session = useSession();
  const [known, setKnown] = useState(rules ?? []);
  useEffect(() => {
    if (rules) return;
    api.deadlineRules().then((loaded) => {
      rules = loaded;
      setKnown(loaded);
    }, notifyError);
  }, []);
  const marks = useStore(session.marks);
  const notes = useStore(session.notes);
  const office = useStore(officeChoices);
  return useMemo(
    () => deadlinesOf(known, { report: session.report, marks, notes, office, today: today() }),
    [known, session.report, marks, notes, office],
  );
}

/** The calendar day on the wall, as 2026-03-01. */
export function today(): string {
  return localDay(new Date());
}

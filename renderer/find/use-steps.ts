import { useEffect, useMemo, useRef } from 'react';
import { isOpen } from '../../core/checklist/item';
import { itemPlace } from '../checklist/item-place';
import { onCommands } from '../commands';
import { syncSelection } from '../editor/sync-selection';
import type { CheckedItem } from '../session/checks';
import type { ReportSession } from '../session/report-session';
import { createStore, type Store } from '../ui/store';
import { findingStep, type FindingStep } from './finding-steps';

/** What the last step led to, for the line of the status bar that tells of it. */
export type Stepped =
  | { kind: 'finding'; step: FindingStep }
  | { kind: 'item'; entry: CheckedItem; number: number; total: number }
  | { kind: 'none'; text: string }
  | null;

/** F7 and F8: from finding to finding, and from unmet item to unmet item. What it tells goes with the next edit. */
export function useSteps(session: ReportSession): Store<Stepped> {
  const stepped = useMemo(() => createStore<Stepped>(null), []);
  const lastItem = useRef<string | null>(null);
  useEffect(() => {
    const toFinding = (direction: 1 | -1) => () => {
      if (session.composing.current) return;
      syncSelection(session.editor);
      const step = findingStep(session, direction);
      stepped.set(step ? { kind: 'finding', step } : { kind: 'none', text: '没有疑点。' });
      if (step) session.goTo(step.finding);
    };
    const toItem = () => {
      const open = session.checks.results.get().items.filter(({ result }) => isOpen(result.status));
      const next = (open.findIndex(({ item }) => item.id === lastItem.current) + 1) % Math.max(1, open.length);
      const entry = open[next];
      lastItem.current = entry?.item.id ?? null;
      stepped.set(
        entry
          ? { kind: 'item', entry, number: next + 1, total: open.length }
          : { kind: 'none', text: '检查项已全部完成。' },
      );
      const place = entry && itemPlace(session.blocks.get(), entry);
      if (place) session.goTo(place);
    };
    return onCommands({
      'next-finding': toFinding(1),
      'previous-finding': toFinding(-1),
      'next-item': toItem,
    });
  }, [session, stepped]);
  useEffect(() => session.blocks.subscribe(() => stepped.set(null)), [session, stepped]);
  return stepped;
}

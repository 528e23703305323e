import { useEffect } from 'react';
import type { ReportSession } from '../session/report-session';
import { clearFindings, paintFindings } from '../session/paint-findings';
import { shownSeverities } from '../session/shown-severities';

/** Keeps the underlines of findings on the page in step with the checks. */
export function usePaintedFindings({ checks, editor }: ReportSession): void {
  useEffect(() => {
    let frame = 0;
    const paint = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => paintFindings(editor, checks.results.get().findings, shownSeverities.get()));
    };
    paint();
    const stops = [checks.results.subscribe(paint), shownSeverities.subscribe(paint)];
    return () => {
      for (const stop of stops) stop();
      cancelAnimationFrame(frame);
      clearFindings();
    };
  }, [checks, editor]);
}

import { useEffect, useState } from 'react';
import type { ExportSurvey } from '../../core/api';
import { openPoints, type OpenPoint } from '../../core/variant/open-points';
import type { VariantForm } from '../../core/variant/variant-form';
import { api } from '../api';
import type { ReportSession } from '../session/report-session';
import { useStore } from '../ui/store';
import { notifyError } from '../ui/toasts';

/** What stands open for the copies chosen, as the text is now. Null until the desk has said what it knows. */
export function useOpenPoints(
  session: ReportSession,
  forms: readonly VariantForm[],
  profile: string,
): readonly OpenPoint[] | null {
  const blocks = useStore(session.blocks);
  const elements = useStore(session.elements);
  const { items, findings } = useStore(session.checks.results);
  const [survey, setSurvey] = useState<ExportSurvey | null>(null);
  useEffect(() => {
    let current = true;
    session.saver
      .flush()
      .then(() => api.exportSurvey(session.id, profile))
      .then((found) => current && setSurvey(found), notifyError);
    return () => {
      current = false;
    };
  }, [session, profile]);
  return survey && openPoints({ blocks, elements, forms, items, findings, ...survey });
}

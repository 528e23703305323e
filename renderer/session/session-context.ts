import { createContext, useContext } from 'react';
import type { ReportSession } from './report-session';

export const SessionContext = createContext<ReportSession | null>(null);

/** The open report; only within the editor screen. */
export function useSession(): ReportSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionContext around it.');
  return session;
}

import { useMemo } from 'react';
import type { Report } from '../../core/report/report';
import { acceptedBlocks } from '../../core/suggest/settle';
import { useSession } from '../session/session-context';
import { useStore } from '../ui/store';

/** The report in the window as a value for core's functions. */
export function useReport(): Report {
  const session = useSession();
  const blocks = useStore(session.blocks);
  return useMemo(
    () => ({ ...session.report, format: 1 as const, blocks: [...acceptedBlocks(blocks)], comments: [] }),
    [session.report, blocks],
  );
}

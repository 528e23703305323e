import type { OpenedReport } from '../../core/api';

type Show = (opening: Promise<OpenedReport>) => Promise<void>;

let show: Show | undefined;

/** Whoever shows reports says how; returns how to stop. */
export function onReopen(next: Show): () => void {
  show = next;
  return () => {
    if (show === next) show = undefined;
  };
}

/** Shows a report in place of the one at hand. */
export async function reopen(opening: Promise<OpenedReport>): Promise<void> {
  await show?.(opening);
}

import { sampleReport } from './sample-report';
import type { LongWork } from './worker-host';

/** Milliseconds after a report was opened, when its window has what it asked for first. */
const WARM_AFTER = 1_500;

/** Call when a report was opened: the first export of a day is not to wait for what it needs to be loaded. */
export function warmOnce(work: LongWork | null, templatesDir: string): () => void {
  let isWarm = work === null;
  return () => {
    if (isWarm) return;
    isWarm = true;
    const warm = () => work?.run('warm', sampleReport(templatesDir).report, templatesDir);
    setTimeout(() => void warm()?.catch(() => undefined), WARM_AFTER).unref();
  };
}

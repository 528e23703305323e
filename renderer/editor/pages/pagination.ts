import { hintFinding, layoutHints } from '../../../core/layout/layout-hints';
import { layoutReport } from '../../../core/layout/layout-report';
import type { Page } from '../../../core/layout/page';
import type { Finding } from '../../../core/proof/finding';
import type { Report } from '../../../core/report/report';
import { createStore, type Store } from '../../ui/store';
import { notifyError } from '../../ui/toasts';
import type { PageSetting } from './page-setting';

/** The pages of the open report as they will print, kept up to date as it changes. */
export interface Pagination {
  /** Empty until the layout profile is there. */
  pages: Store<readonly Page[]>;
  setting: Store<PageSetting | null>;
  /** What will look poor in print. */
  hints(): Finding[];
  /** Lays out again after a pause; never while an input method composes. */
  plan(): void;
  stop(): void;
}

interface Sources {
  report: () => Report;
  setting: Promise<PageSetting>;
  isBusy: () => boolean;
}

const PAUSE_MS = 120;

export function createPagination({ report, setting, isBusy }: Sources): Pagination {
  const pages = createStore<readonly Page[]>([]);
  const known = createStore<PageSetting | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const run = () => {
    const now = known.get();
    if (isBusy()) return plan();
    if (now) pages.set(layoutReport(report(), now.profile, now.metrics));
  };
  const plan = () => {
    clearTimeout(timer);
    timer = setTimeout(run, PAUSE_MS);
  };
  setting.then((loaded) => {
    if (stopped) return;
    known.set(loaded);
    run();
  }, notifyError);
  return {
    pages,
    setting: known,
    hints: () => layoutHints(pages.get(), report()).map(hintFinding),
    plan,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

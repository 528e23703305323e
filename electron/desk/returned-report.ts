import { basename } from 'node:path';
import { commonText } from '../../core/merge/common-text';
import type { Returned } from '../../core/merge/incoming';
import { matchIds } from '../../core/merge/match-ids';
import { numberedIds } from '../../core/report/ids';
import type { Report } from '../../core/report/report';
import { openReportFile } from '../store/report-file';
import { statesOf, type KnownStates } from './common-version';
import { diffLists } from './diff-lists';

/** What another .shufa says of itself. */
export interface ReportProperties {
  /** Of the report in it. */
  id: string;
  states: KnownStates;
}

/** Another .shufa that came back, and what of ours it is set against. */
export interface ReturnedFile {
  path: string;
  /** Whether it is a file of the same report; another one of the same words is matched by text. */
  same: boolean;
  /** The newest state both have been in; null where nobody knows. */
  common: Report | null;
}

/** Throws as opening it does. */
export function reportProperties(path: string): ReportProperties {
  const file = openReportFile(path, { readOnly: true });
  try {
    return { id: file.id, states: statesOf(file) };
  } finally {
    file.close();
  }
}

/** Another file of the report, against the newest state both have been in. */
export function readReturnedReport({ path, same, common }: ReturnedFile, mine: Report): Returned {
  const other = openReportFile(path, { readOnly: true });
  try {
    const read = other.read();
    const options = { named: () => false, trusted: false, newId: numberedIds('merged-') };
    const theirs = same ? read : { ...read, blocks: matchIds(mine.blocks, read.blocks, diffLists, options) };
    const newest = other.versions()[0];
    return {
      base: common ?? commonText(mine, theirs, diffLists),
      theirs,
      plain: { author: newest?.author || basename(path), at: newest?.at ?? '' },
      lasting: true,
    };
  } finally {
    other.close();
  }
}

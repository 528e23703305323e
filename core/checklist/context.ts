import type { Finding } from '../proof/finding';
import type { Report } from '../report/report';
import type { ClauseResult } from '../variant/clause-result';
import type { Scopes } from './scopes';

/** What a rule may look at. */
export interface Context {
  report: Report;
  scopes: Scopes;
  /** The proof-reading findings; undefined when nobody has proof-read. */
  findings: readonly Finding[] | undefined;
  /** How the report looks on paper; undefined when nobody has set it. */
  clauses?: readonly ClauseResult[] | undefined;
  /** Whether the findings tell what was taken over from last year's report. */
  compared?: boolean;
  /** The item's title: the name of the matter in notes. */
  title: string;
}

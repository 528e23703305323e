import type { ItemResult } from './checklist/item';
import type { Finding } from './proof/finding';

export interface CheckSummary {
  mandatoryMissing: number;
  errors: number;
  warnings: number;
  hints: number;
}

/** Everything a check of one report says. */
export interface CheckReport {
  items: ItemResult[];
  findings: Finding[];
}

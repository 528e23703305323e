import type { BlockRule } from '../rule';
import { titleYear } from './year/title-year';
import { periods } from './year/periods';
import { anniversary } from './year/anniversary';
import { comparedYear } from './year/compared-year';
import { planStage } from './year/plan-stage';
import { plenaryYear } from './year/plenary-year';
import { yearsCounted } from './year/years-counted';
import { spans } from './year/spans';
import { nextYearDone } from './year/next-year-done';
import { planYear } from './year/plan-year';
import { headingYear } from './year/heading-year';
import { reportYear } from './year/report-year';
import { relativeTime } from './year/relative-time';

/** The rules of years and plans, in order of trust. */
export const YEAR_RULES: readonly BlockRule[] = [
  titleYear,
  periods,
  anniversary,
  comparedYear,
  planStage,
  plenaryYear,
  yearsCounted,
  spans,
  nextYearDone,
  planYear,
  headingYear,
  reportYear,
  relativeTime,
];

import type { Migration } from '../migrate';
import { recentFiles } from './001-recent-files';
import { officeChoices } from './002-office-choices';
import { officeChecklist } from './003-office-checklist';
import { layoutProfiles } from './004-layout-profiles';
import { identity } from './005-identity';
import { lastYears } from './006-last-years';

/** History of the machine-wide database in the user's data folder. */
export const machineMigrations: readonly Migration[] = [
  recentFiles,
  officeChoices,
  officeChecklist,
  layoutProfiles,
  identity,
  lastYears,
];

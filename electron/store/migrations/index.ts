import type { Migration } from '../migrate';
import { report } from './001-report';
import { markDocuments } from './002-mark-documents';
import { notes } from './003-notes';
import { officeItems } from './004-office-items';
import { exports } from './005-exports';
import { versions } from './006-versions';
import { stageSteps } from './007-stage-steps';
import { checksums } from './008-checksums';
import { materials } from './009-materials';
import { manyMeasures } from './010-many-measures';

/** History of the .shufa file. */
export const migrations: readonly Migration[] = [
  report,
  markDocuments,
  notes,
  officeItems,
  exports,
  versions,
  stageSteps,
  checksums,
  materials,
  manyMeasures,
];

import type { Migration } from '../migrate';
import { report } from './001-report';

/** History of the .shufa file. */
export const migrations: readonly Migration[] = [report];

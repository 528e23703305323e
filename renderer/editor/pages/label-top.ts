import type { LayoutProfile } from '../../../core/layout/profile';
import type { DrawnSheet } from './drawn-sheet';
import { LABEL } from './style-units';

/**
 * How far below the last line of a sheet its number stands, in twips. A turned sheet has its number at the side on paper;
 * drawn small, it has it in the middle of the margin at its foot.
 */
export function labelTop({ blank, bottom, scale }: DrawnSheet, { pageNumber }: LayoutProfile): number {
  return blank + bottom - (scale === 1 ? pageNumber.distance + LABEL : (bottom + LABEL) / 2);
}

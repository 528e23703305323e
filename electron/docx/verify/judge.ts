import type { ClauseResult } from '../../../core/variant/clause-result';
import type { LookedDocument } from './looked-document';

/** Judges one clause of the standard. */
export type Judge = (document: LookedDocument) => ClauseResult;

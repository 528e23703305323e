import type { Lexicon } from '../../core/proof/lexicon';
import { api } from '../api';

let rules: Promise<Lexicon> | undefined;

/** The product's lexicon, fetched once for the window; asked again when that failed. */
export function wordingRules(): Promise<Lexicon> {
  rules ??= api.lexicon().catch((error: unknown) => {
    rules = undefined;
    throw error;
  });
  return rules;
}

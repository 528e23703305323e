import type { z } from 'zod';
import type { Lexicon } from '../../core/proof/lexicon';
import { lexiconSchemas } from './lexicon-schema';
import { readDataFile } from './read-data-file';

/** Lexicons already read, by folder: product data does not change while the product runs. */
const loaded = new Map<string, Lexicon>();

/**
 * The product's wording rules, of the folder `lexicon` in its data folder. Throws AppError `invalid-template` that
 * names file, field and what is wrong.
 */
export function loadLexicon(dir: string): Lexicon {
  const known = loaded.get(dir);
  if (known) return known;
  const lexicon: Lexicon = {
    ...read(dir, 'words'),
    ...read(dir, 'formulas'),
    ...read(dir, 'series'),
    ...read(dir, 'patterns'),
    ...read(dir, 'periods'),
    ...read(dir, 'congresses'),
    ...read(dir, 'matters'),
    ...read(dir, 'bodies'),
    ...read(dir, 'places'),
    ...read(dir, 'laws'),
    ...read(dir, 'documents'),
    ...read(dir, 'usage'),
    ...read(dir, 'grammar'),
    ...read(dir, 'style'),
  };
  loaded.set(dir, lexicon);
  return lexicon;
}

function read<K extends keyof typeof lexiconSchemas>(dir: string, name: K): z.infer<(typeof lexiconSchemas)[K]> {
  return readDataFile(dir, `lexicon/${name}.json`, lexiconSchemas[name]) as z.infer<(typeof lexiconSchemas)[K]>;
}

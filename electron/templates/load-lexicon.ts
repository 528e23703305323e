import type { z } from 'zod';
import { CATEGORIES, type Category } from '../../core/proof/finding';
import type { Lexicon, Pattern } from '../../core/proof/lexicon';
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
    patterns: CATEGORIES.flatMap((category) => readPatterns(dir, category)),
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

/** A file for each category. */
function readPatterns(dir: string, category: Category): Pattern[] {
  const { patterns } = readDataFile(dir, `lexicon/patterns/${category}.json`, lexiconSchemas.patterns);
  return patterns.map((pattern) => ({ ...pattern, category }));
}

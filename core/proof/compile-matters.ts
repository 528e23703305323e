import type { Matter } from './lexicon';

/** A matter of problems and measures, ready for looking up. */
export interface CompiledMatter {
  name: string;
  words: RegExp;
  answers: RegExp;
  broad: boolean;
}

export function compileMatters(matters: readonly Matter[]): CompiledMatter[] {
  return matters.map(({ name, words, answers, broad }) => ({
    name,
    words: new RegExp(words, 'u'),
    answers: new RegExp(answers ?? words, 'u'),
    broad: broad === true,
  }));
}

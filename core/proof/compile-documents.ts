import type { ArticleTopic, KnownDocument, Lexicon } from './lexicon';

export interface CompiledTopic extends ArticleTopic {
  regex: RegExp;
}

/** What is known of laws and papers, made ready for looking up. */
export interface CompiledDocuments {
  /** By its name and its short names. */
  byName: ReadonlyMap<string, KnownDocument>;
  /** By the number it is issued under now. */
  byNumber: ReadonlyMap<string, KnownDocument>;
  /** Regular expression (source) of one or more of those who issue laws and papers. */
  issuers: string;
  /** The first of the names of an issuer. */
  issuerOf: ReadonlyMap<string, string>;
  /** UTF-16 length of the longest name. */
  longest: number;
  topics: readonly CompiledTopic[];
}

export function compileDocuments({ documents, issuers, topics }: Lexicon): CompiledDocuments {
  const byName = new Map<string, KnownDocument>();
  const byNumber = new Map<string, KnownDocument>();
  for (const one of documents) {
    for (const name of [one.name, ...(one.also?.split(' ') ?? [])]) byName.set(name, one);
    if (one.number !== undefined) byNumber.set(one.number, one);
  }
  const names = issuers.flat().toSorted((a, b) => b.length - a.length);
  const one = `(?:${names.join('|')})`;
  return {
    byName,
    byNumber,
    issuers: names.length === 0 ? '(?!)' : `${one}(?:[、和与及 ]?${one})*`,
    issuerOf: new Map(issuers.flatMap((group) => group.map((name) => [name, group[0]!]))),
    longest: Math.max(0, ...[...byName.keys()].map((name) => name.length)),
    topics: topics.map((topic) => ({ ...topic, regex: new RegExp(topic.words, 'u') })),
  };
}

import type { Part } from '../report/part';
import type { Category, Severity } from './finding';
import type { ModelLists } from './text/language-model';

/** Report years something applies to, both ends included. */
export interface YearSpan {
  from?: number;
  to?: number;
}

/** A word that is always wrong in official Chinese, and the right one. */
export interface WrongWord {
  wrong: string;
  right: string;
  /** Right phrases that hold the same characters, such as 账号 or “以经济” around 以经: silent inside them. */
  except?: string[];
  severity?: Severity;
  /** Why, where it is not plain; a short sentence. */
  message?: string;
}

/** A fixed expression (规范表述). A near miss in the text is reported, never changed by itself. */
export interface Formula {
  text: string;
  /** Every word of it counts: one left out or put in is a slip too, not only a wrong character. */
  strict?: true;
  /** Other right forms that look like a near miss. */
  also?: string[];
  years?: YearSpan;
  basis?: string;
}

/** A fixed list whose members stand in one order and are complete, such as the seven modifiers of 法治政府. */
export interface Series {
  id: string;
  name: string;
  items: string[];
  /** Fewest members in a row by which the list is recognised. */
  min: number;
  /** Whether leaving a member out is wrong. */
  whole: boolean;
  /** Whether those who have no part in the first member (a town makes no laws) may begin with the second. */
  later?: true;
  basis: string;
  years?: YearSpan;
}

/** A wrong wording found by a regular expression (flag u, on folded text). `suggestion` may use $1 and so on. */
export interface Pattern {
  id: string;
  category: Category;
  severity: Severity;
  pattern: string;
  message: string;
  basis?: string;
  suggestion?: string;
  years?: YearSpan;
  /** Parts to look in; the whole report when absent. */
  parts?: Part[];
}

/** A plan or document whose title carries a period of years. */
export interface Period {
  /** Regular expression of the name, before the years in brackets. */
  name: string;
  from: number;
  to: number;
}

/** What problems and measures are about, for telling which problem no measure answers. */
export interface Matter {
  name: string;
  /** Regular expression of the words that name it. */
  words: string;
  /** What else in the plans answers it; the same words where absent. */
  answers?: string;
  /** Much is about it: it counts only where a clause names nothing narrower. */
  broad?: true;
}

/** A National Congress of the Party by its number, and the months of its Central Committee's plenary sessions in their order. */
export interface Congress {
  /** 二十, as in 党的二十大. */
  name: string;
  /** 2022-10, the first being that of the congress itself. */
  plenums: string[];
}

/**
 * How likely characters are behind one another in official Chinese, to find one that does not belong. “，” stands for any
 * mark or end, “０” for figures; how the lists are written is told where they are read.
 */
export interface Usage extends ModelLists {
  /** Characters of the same sound: words parted by blanks, each a syllable without tone and what may be said so. */
  sounds: string;
  /** Characters of similar shape: words parted by blanks. */
  shapes: string;
  /** Words of two characters that reports of this kind are made of, however seldom the lists hold them. */
  words: string;
  /** Characters by how seldom they are a word by themselves: words parted by blanks, a digit from 2 to 9 and those of that step. */
  bound: string;
  /** Words parted by blanks that are right as they stand, however seldom reports have them. */
  right: string;
  /**
   * Terms of four characters parted by blanks, each with the places of those without which no text has it: from 1 to 4 where what is
   * left belongs to no other word, from 5 to 8 in any case.
   */
  terms: string;
  /** What each piece of evidence counts, by the name of the edit it speaks for; the last stands alone. */
  weights: Readonly<Record<string, readonly number[]>>;
}

/** What is known of a law or paper that reports quote, read in its text. Lists are parted by blanks. */
export interface KnownDocument {
  /** Its title without 中华人民共和国, who issued it and years. */
  name: string;
  /** Short names. */
  also?: string;
  /** Who issued it, by the first of their names in `issuers`, parted by 、. */
  by?: string;
  /** 发文字号, or the number of the decree, as it is now. */
  number?: string;
  /** Numbers it had before. */
  numbers?: string;
  /** The years in its title, as 2021—2025. */
  period?: string;
  /** Days (or years) on which it was issued and changed, rising. */
  issued?: string;
  /** The day from which the text as revised last is in force. */
  from?: string;
  /** How many articles it has; laws being revised have room for more. */
  articles?: number;
  /** The day of its end, and what stands in its place. */
  until?: string;
  now?: string;
}

/** Where a law says what reports quote it for. */
export interface ArticleTopic {
  law: string;
  /** Regular expression of what is said. */
  words: string;
  /** First and last article. */
  from: number;
  to: number;
}

/** Nouns that go with the same verbs. Each field is a list of words parted by blanks. */
export interface NounGroup {
  nouns: string;
  /** What is said instead, the most usual first. */
  take: string;
  /** Verbs that never govern them, nor say of them what became of them. */
  never: string;
  /** Of these, those that may still say what became of them. */
  be?: string;
}

/** Words that go together, or never do; lists of words parted by blanks. */
export interface Grammar {
  groups: NounGroup[];
  /** Verbs that may say what became of a noun before them. */
  states: string;
  /** Verbs, and the nouns that none of them is said of: 水平不断深入. */
  become: { verbs: string; nouns: string }[];
  /** What may stand between a verb and a noun and govern the noun instead. */
  inner: string;
  /** Adjectives, and the nouns that they never go with. */
  adjectives: { adjectives: string; never: string }[];
  /** Verbs that govern none of the nouns of `groups` but these. */
  only: { verbs: string; nouns: string }[];
  /** Verbs that need one of the nouns (or of their last characters) behind them. */
  needs: { verbs: string; nouns: string }[];
  /** Words that say the same: one behind the other is one too many. */
  synonyms: string[];
  /** What is counted, the verbs that are said of it and those that never are. */
  counted: { nouns: string; take: string; never: string }[];
  /** Kinds, and what is of the kind: one list does not hold both. */
  wholes: { wholes: string; parts: string }[];
  /** Steps in the order in which they are taken. */
  orders: string[];
  /** Nouns that stand behind verbs and never right behind the adverb of one. */
  afterVerbs: string;
  adverbs: AdverbRow[];
}

/** Adverbs that have a verb behind them; lists of words parted by blanks. */
export interface AdverbRow {
  adverbs: string;
  /** Nouns of `afterVerbs` that may stand behind them: 深入群众. */
  not?: string;
  /** They may tell of a noun where they open no clause. */
  start?: true;
  /** No clause ends with them. */
  ends?: true;
  /** Told only where a count follows the noun: 共行政复议案件141件. */
  counts?: true;
}

/** Words that do not suit an official report, for one reason; lists of words parted by blanks. */
export interface StyleRow {
  id: string;
  severity: Severity;
  /** {} stands for the word. */
  message: string;
  words: string;
  /** Right phrases that hold one of the words. */
  except?: string;
}

/** Wording rules as data, of templates/lexicon and of the office itself. */
export interface Lexicon {
  words: WrongWord[];
  formulas: Formula[];
  series: Series[];
  patterns: Pattern[];
  periods: Period[];
  /** In their order, the latest last. */
  congresses: Congress[];
  matters: Matter[];
  /** Names of one body, without its place: told when a report uses two of them. */
  bodies: string[][];
  /** Districts and counties by their usual names, parted by blanks: told when the report of one speaks as another. */
  places: string;
  /** Names of laws, regulations and rules of the Party without 中华人民共和国, parted by blanks. */
  laws: string;
  documents: KnownDocument[];
  /** Names of those who issue documents, for each the one they go by here first. */
  issuers: string[][];
  topics: ArticleTopic[];
  usage: Usage;
  grammar: Grammar;
  style: StyleRow[];
}

export const EMPTY_LEXICON: Lexicon = {
  words: [],
  formulas: [],
  series: [],
  patterns: [],
  periods: [],
  congresses: [],
  matters: [],
  bodies: [],
  places: '',
  laws: '',
  documents: [],
  issuers: [],
  topics: [],
  usage: {
    singles: '',
    pairs: '',
    triples: '',
    runs: '',
    sounds: '',
    shapes: '',
    words: '',
    bound: '',
    right: '',
    terms: '',
    weights: {},
  },
  grammar: {
    groups: [],
    states: '',
    become: [],
    inner: '',
    adjectives: [],
    only: [],
    needs: [],
    synonyms: [],
    counted: [],
    wholes: [],
    orders: [],
    afterVerbs: '',
    adverbs: [],
  },
  style: [],
};

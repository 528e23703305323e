import type { LanguageModel } from './language-model';
import { SHAPE, type Alike, type LookAlikes } from './look-alikes';

/** What may stand in a text for what was meant: only what is known beside its neighbour. */
export interface Candidates {
  /** Characters taken for `own` that are usual before `next`. */
  before(own: number, next: number): readonly Alike[];
  /** Characters taken for `own` that are usual behind `last`. */
  behind(last: number, own: number): readonly Alike[];
  /** Words that sound like two characters and share neither. */
  words(first: number, second: number): readonly AlikeWord[];
  /** Characters known behind the first two and usual before the third. */
  between(first: number, second: number, third: number): readonly number[];
  /** The same where a clause begins or ends beside it, so that only two are known. */
  amid(first: number, second: number): readonly number[];
}

export interface AlikeWord {
  first: number;
  second: number;
  kind: number;
}

/** A word of two characters is at least so usual. */
const WORD = 14;
/** What stands between others is at least so usual before what follows; less explains nothing. */
const BETWEEN = 12;
/** What stands between two is at least so usual beside both together; the most usual are tried. */
const AMID = 30;
const MOST_TRIED = 14;
/** Reports hold a few thousand different pairs. */
const MOST_KEPT = 20_000;

/** Keeps what was gathered: the same few characters are asked for again and again. */
export function candidatesOf(model: LanguageModel, alikes: LookAlikes): Candidates {
  return {
    before: kept((own, next) => alikes.of(own).filter(({ unit }) => model.usual(unit, next) > 0)),
    behind: kept((last, own) => alikes.of(own).filter(({ unit }) => model.usual(last, unit) > 0)),
    words: kept((first, second) => {
      const found: AlikeWord[] = [];
      for (const one of alikes.of(first)) {
        if (one.kind === SHAPE) continue;
        for (const other of alikes.of(second)) {
          if (other.kind !== SHAPE && model.usual(one.unit, other.unit) >= WORD)
            found.push({ first: one.unit, second: other.unit, kind: Math.max(one.kind, other.kind) });
        }
      }
      return found;
    }),
    between: kept((first, second, third) =>
      model.followers(first, second).filter((unit) => model.usual(unit, third) >= BETWEEN),
    ),
    amid: kept((first, second) =>
      model
        .followersOf(first)
        .filter((unit) => model.usual(unit, second) > 0)
        .map((unit) => ({ unit, usual: model.usual(first, unit) + model.usual(unit, second) }))
        .filter(({ usual }) => usual >= AMID)
        .sort((a, b) => b.usual - a.usual)
        .slice(0, MOST_TRIED)
        .map(({ unit }) => unit),
    ),
  };
}

type Work<T> = (first: number, second: number, third: number) => T;

function kept<T>(work: Work<T>): (first: number, second: number, third?: number) => T {
  const known = new Map<number, T>();
  return (first, second, third = 0) => {
    const key = (first * 0x10000 + second) * 0x10000 + third;
    let value = known.get(key);
    if (value === undefined) {
      value = work(first, second, third);
      if (known.size >= MOST_KEPT) known.clear();
      known.set(key, value);
    }
    return value;
  };
}

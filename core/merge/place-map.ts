import { spansText, type Span } from '../report/block';
import { touchOf } from '../suggest/change';
import type { DiffLists } from '../suggest/redline';
import { align, trimmed, type Stretch } from './align';
import { sliceText } from './slice-text';

/** Where places of an earlier text are in the text of now. Offsets in UTF-16 units. */
export interface PlaceMap {
  /** Where the words of a range stand now; those that are gone are left out. */
  ranges(from: number, to: number): { from: number; to: number }[];
  /** Where words put in at a place belong: behind what stood before it. */
  point(at: number): number;
  /** The text of now in place of a range, with what was put in at both of its ends. */
  between(from: number, to: number): { from: number; to: number };
  /** Whether words of the range, or within it, were changed or suggestions made about them. */
  isChanged(from: number, to: number): boolean;
}

/** Follows places of `base` into `mine`. */
export function mapPlaces(base: readonly Span[], mine: readonly Span[], diff: DiffLists): PlaceMap {
  const stretches = align(base, mine, diff);
  // Whole words are what somebody changed; of the letters within them, those that both have stay where they are.
  const [was, is] = [spansText(base), spansText(mine)];
  const letters = places(stretches.flatMap((one) => (one.same ? [one] : trimmed(one, was, is))));
  const words = places(stretches);
  const changed = [...stretches.filter(({ same }) => !same), ...newlyDeleted(base, mine, stretches)];
  const length = is.length;
  const same = stretches.filter((one) => one.same);
  return {
    ranges: (from, to) =>
      same.flatMap((one) => {
        const [low, high] = [Math.max(from, one.from), Math.min(to, one.to)];
        return low < high ? [{ from: one.start + low - one.from, to: one.start + high - one.from }] : [];
      }),
    point: (at) =>
      words.after(at) ?? (at === 0 ? 0 : undefined) ?? words.changed(at)?.end ?? words.before(at) ?? length,
    between: (from, to) => ({
      from: letters.after(from) ?? (from === 0 ? 0 : (letters.changed(from)?.start ?? 0)),
      to: letters.before(to) ?? letters.changed(to)?.end ?? length,
    }),
    isChanged: (from, to) =>
      changed.some((one) =>
        one.from === one.to
          ? from < one.from && one.from < to
          : from === to
            ? one.from < from && from < one.to
            : Math.max(from, one.from) < Math.min(to, one.to),
      ),
  };
}

/** Where a place of the earlier text is now, by the words before it or behind it; null where those are gone. */
function places(stretches: readonly Stretch[]) {
  const same = stretches.filter((one) => one.same);
  const now = (at: number, one: Stretch | undefined): number | null => (one ? one.start + at - one.from : null);
  const after = ({ from, to }: Stretch, at: number): boolean => from < at && at <= to;
  const before = ({ from, to }: Stretch, at: number): boolean => from <= at && at < to;
  return {
    after: (at: number) =>
      now(
        at,
        same.find((one) => after(one, at)),
      ),
    before: (at: number) =>
      now(
        at,
        same.find((one) => before(one, at)),
      ),
    changed: (at: number) => stretches.find((one) => !one.same && one.from <= at && at <= one.to),
  };
}

/** Words that somebody suggested to delete since: a change though they still stand there. */
function newlyDeleted(base: readonly Span[], mine: readonly Span[], stretches: readonly Stretch[]): Stretch[] {
  return stretches.flatMap((one) => {
    if (!one.same) return [];
    const was = flags(sliceText(base, one.from, one.to));
    let at = 0;
    return sliceText(mine, one.start, one.end).flatMap((span): Stretch[] => {
      const from = at;
      at += span.text.length;
      if (!touchOf(span, 'deleted') || was.slice(from, at).every(Boolean)) return [];
      return [{ same: false, from: one.from + from, to: one.from + at, start: one.start + from, end: one.start + at }];
    });
  });
}

function flags(spans: readonly Span[]): boolean[] {
  return spans.flatMap((span) =>
    Array.from({ length: span.text.length }, () => touchOf(span, 'deleted') !== undefined),
  );
}

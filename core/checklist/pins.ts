import type { Block } from '../report/block';
import { pinnedIn, pinRecords } from '../report/pins';
import type { Place } from '../report/place';
import type { Rule } from './rule';
import type { Verdict } from './verdict';

/** The words a person pointed each item at, and what was pinned once and is gone. */
export interface Pins {
  places: ReadonlyMap<string, Place[]>;
  records: Readonly<Record<string, string>>;
}

/** Reads the pins of a report. */
export function pinsOf(blocks: readonly Block[]): Pins {
  const places = new Map<string, Place[]>();
  for (const block of blocks) {
    for (const { item, ...place } of pinnedIn(block)) {
      const known = places.get(item);
      if (known) known.push(place);
      else places.set(item, [place]);
    }
  }
  return { places, records: pinRecords(blocks) };
}

/** Pinned words are evidence and stand first; a pin whose words are gone is told beside what the text shows. */
export function countPins(verdict: Verdict, item: string, { places, records }: Pins): Verdict {
  const pinned = places.get(item);
  if (pinned) {
    const others = verdict.status === 'met' ? verdict.evidence : [];
    const own = others.filter((place) => !pinned.some((pin) => pin.block === place.block && overlaps(pin, place)));
    return { status: 'met', evidence: [...pinned, ...own], note: '人工指定' };
  }
  const lost = records[item];
  if (lost === undefined) return verdict;
  const note = `人工指定的文字已删去：“${lost}”`;
  return { ...verdict, note: verdict.note === '' ? note : `${verdict.note}；${note}` };
}

function overlaps(one: Place, other: Place): boolean {
  return one.start < other.end && other.start < one.end;
}

const SHOWN_BY_TEXT: ReadonlySet<Rule['kind']> = new Set([
  'line',
  'part',
  'phrase',
  'mentions',
  'count',
  'points',
  'answers',
]);

/** Whether a sentence can show an item with this rule; what must not stand, years and format no sentence shows. */
export function isPinnable(rule: Rule): boolean {
  if (rule.kind === 'all' || rule.kind === 'any') return rule.rules.some(isPinnable);
  if (rule.kind === 'when')
    return isPinnable(rule.then) || (rule.otherwise !== undefined && isPinnable(rule.otherwise));
  return SHOWN_BY_TEXT.has(rule.kind);
}

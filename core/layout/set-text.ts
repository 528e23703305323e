import { breakLines } from './line-break';
import type { FontMetrics } from './font-metrics';
import { characterPitch, textWidth, type LayoutProfile, type TextRole } from './profile';
import type { SetLine } from './paragraph';

/** Where the text of one paragraph stands. Lengths in twips. */
export interface TextPlace {
  role: TextRole;
  align: SetLine['align'];
  left: number;
  right: number;
  /** Indent of the first line beyond `left`; negative when it hangs out. */
  firstLine: number;
  /** Number before the text. */
  prefix: string;
  /** Offset of the text in its block. */
  offset: number;
}

/** The lines of one paragraph of running text. */
export function setText(text: string, place: TextPlace, profile: LayoutProfile, metrics: FontMetrics): SetLine[] {
  const { prefix, left, right, firstLine } = place;
  const width = textWidth(profile) - left - right;
  const size = profile.text[place.role].size * 20;
  const shape = {
    first: width - firstLine,
    rest: width,
    size,
    spacing: place.role === 'title' ? 0 : profile.grid.characterSpacing,
    tab: 2 * characterPitch(profile),
  };
  const ends = breakLines(prefix + text, shape, metrics);
  const at = (end: number) => place.offset + Math.max(0, end - prefix.length);
  return ends.map((end, i) => ({
    start: i === 0 ? place.offset : at(ends[i - 1]!),
    end: at(end),
    prefix: i === 0 ? prefix : '',
    first: i === 0,
    last: i === ends.length - 1,
    align: place.align,
    left: i === 0 ? left + firstLine : left,
    right,
    height: profile.grid.linePitch,
  }));
}

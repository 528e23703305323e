import { blockText, type TextBlock } from '../report/block';
import type { FontMetrics } from './font-metrics';
import type { SetLine } from './paragraph';
import { textWidth, type LayoutProfile } from './profile';
import { setText } from './set-text';
import { titleBreaks } from './title-breaks';

/** The lines of a title: broken where typed, else where words and shape ask for it. */
export function setTitle(block: TextBlock, unit: string, profile: LayoutProfile, metrics: FontMetrics): SetLine[] {
  const text = blockText(block);
  const width = Math.floor(textWidth(profile) / (profile.text.title.size * 20));
  const starts = [0, ...titleBreaks(text, width, unit)];
  const pieces = starts.flatMap((start, i) => {
    const place = {
      role: 'title',
      align: 'center',
      left: 0,
      right: 0,
      firstLine: 0,
      prefix: '',
      offset: start,
    } as const;
    return setText(text.slice(start, starts[i + 1]), place, profile, metrics);
  });
  return pieces.map((line, i) => ({ ...line, first: i === 0, last: i === pieces.length - 1 }));
}

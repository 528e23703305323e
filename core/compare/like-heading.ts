import { headingText, type Block, type Heading } from '../report/block';
import type { Part } from '../report/part';
import { likeness, pairsOf } from './likeness';

const ALIKE = 0.4;

/** The heading of last year's report that a heading of this one follows on from: the likest in the same part, else the part's own. */
export function likeHeading(blocks: readonly Block[], id: string, lastYear: readonly Block[]): string | null {
  const own = headingsOf(blocks).find(({ heading }) => heading.id === id);
  if (!own?.part) return null;
  const there = headingsOf(lastYear).filter(({ part }) => part === own.part);
  const words = pairsOf(headingText(own.heading));
  const [best] = there
    .filter(({ heading }) => heading.level > 1 && own.heading.level > 1)
    .map(({ heading }) => ({ heading, share: likeness(words, pairsOf(headingText(heading))) }))
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share);
  return (best ?? there[0])?.heading.id ?? null;
}

/** The headings in reading order, each with the part it stands in. */
function headingsOf(blocks: readonly Block[]): { heading: Heading; part: Part | null }[] {
  let part: Part | null = null;
  return blocks.flatMap((block) => {
    if (block.type !== 'heading') return [];
    if (block.level === 1) part = block.part ?? null;
    return [{ heading: block, part }];
  });
}

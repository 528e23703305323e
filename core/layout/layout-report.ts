import { blockText, type Block } from '../report/block';
import { headingNumbers } from '../report/numbering';
import type { Report } from '../report/report';
import { OFFICE_FONTS, type FontMetrics } from './font-metrics';
import type { Page } from './page';
import { paginate } from './paginate';
import type { SetParagraph } from './paragraph';
import type { LayoutProfile } from './profile';
import { setBlock, type Surroundings } from './set-block';

/**
 * The pages of a report as they print: what is empty is left out, lines are broken by the rules of Chinese typesetting,
 * and numbers are derived. The first page begins `above` twips down. Blocks whose object and surroundings did not change are not set again.
 */
export function layoutReport(
  report: Report,
  profile: LayoutProfile,
  metrics: FontMetrics = OFFICE_FONTS,
  above = 0,
): Page[] {
  const blocks = report.blocks.filter((block) => blockText(block).trim() !== '');
  const numbers = headingNumbers(blocks);
  const paragraphs = blocks.flatMap((block, i) => {
    const number = numbers.get(block.id) ?? '';
    return known(block, { above: blocks[i - 1], below: blocks[i + 1], number, unit: report.unit }, profile, metrics);
  });
  return paginate(paragraphs, profile, above);
}

interface Known {
  key: string;
  profile: LayoutProfile;
  metrics: FontMetrics;
  paragraphs: SetParagraph[];
}

const cache = new WeakMap<Block, Known>();

function known(block: Block, around: Surroundings, profile: LayoutProfile, metrics: FontMetrics): SetParagraph[] {
  const key = surroundingsKey(block, around);
  const last = cache.get(block);
  if (last && last.key === key && last.profile === profile && last.metrics === metrics) return last.paragraphs;
  const paragraphs = setBlock(block, around, profile, metrics);
  cache.set(block, { key, profile, metrics, paragraphs });
  return paragraphs;
}

/** All of the surroundings that setBlock looks at. */
function surroundingsKey(block: Block, { above, below, number, unit }: Surroundings): string {
  const types = `${number}|${above?.type ?? ''}|${below?.type ?? ''}`;
  if (block.type === 'title') return `${types}|${unit}`;
  if (block.type === 'signature' && below) return `${types}|${blockText(below)}`;
  return block.type === 'date' && above ? `${types}|${blockText(above)}` : types;
}

import { headingText, type Block } from '../report/block';
import { headingNumbers } from '../report/numbering';
import { PART_NAMES } from '../report/part';
import type { Report } from '../report/report';

const LONGEST = 12;

/** Where each block stands, in a few words: its part, and the number of its level-2 heading: 举措和成效（二）. */
export function sectionNames({ blocks }: Report): (block: string) => string {
  const numbers = headingNumbers(blocks);
  const names = new Map<string, string>();
  let [part, section] = ['导语', ''];
  for (const block of blocks) {
    if (block.type === 'heading' && block.level === 1) [part, section] = [partName(block, numbers.get(block.id)!), ''];
    else if (block.type === 'heading' && block.level === 2) section = numbers.get(block.id)!;
    else if (block.type === 'signature' || block.type === 'date' || block.type === 'attachment-note')
      [part, section] = ['文末', ''];
    names.set(block.id, block.type === 'title' ? '标题' : part + section);
  }
  return (block) => names.get(block) ?? '';
}

function partName(heading: Extract<Block, { type: 'heading' }>, number: string): string {
  if (heading.part) return PART_NAMES[heading.part];
  const words = [...headingText(heading)];
  return `${number}${words.slice(0, LONGEST).join('')}${words.length > LONGEST ? '…' : ''}`;
}

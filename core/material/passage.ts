import { blockSpans, type Block, type Span } from '../report/block';
import { withSource } from './source-mark';

/** Shorter texts are signs and headings, not something to carry over. */
const SHORTEST = 10;

/** Whether a block of a material is a passage that a report may take over. Headings without text under them are not. */
export function isPassage(block: Block): boolean {
  const length = blockSpans(block).reduce((sum, { text }) => sum + text.trim().length, 0);
  if (block.type === 'table') return length > 0;
  if (block.type === 'heading') return block.runIn === true && length >= SHORTEST;
  return block.type === 'paragraph' && length >= SHORTEST;
}

/**
 * A block of a material as it goes into a report: its words with their source, and of what it was only the level of
 * a heading. `words` takes a stretch of its text alone.
 */
export function passageOf(material: string, block: Block, words?: string): Block {
  const place = { material, block: block.id };
  if (words !== undefined) return { id: '', type: 'paragraph', children: [withSource({ text: words }, place)] };
  const plain = ({ text, head }: Span): Span => withSource({ text, ...(head && { head }) }, place);
  if (block.type === 'table') {
    const children = block.children.map((row) => ({
      ...row,
      children: row.children.map((cell) => ({ ...cell, children: cell.children.map(plain) })),
    }));
    return { ...block, id: '', children };
  }
  if (block.type === 'heading') {
    const { level, runIn } = block;
    return { id: '', type: 'heading', level, ...(runIn && { runIn }), children: block.children.map(plain) };
  }
  return { id: '', type: 'paragraph', children: block.children.map(({ text }) => withSource({ text }, place)) };
}

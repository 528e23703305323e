import { ReactEditor } from 'slate-react';
import type { Block } from '../../core/report/block';
import { blockText } from '../../core/report/block';
import { placeRange } from '../editor/point-at';
import type { ReportEditor } from '../editor/slate-types';
import { AHEAD, guessedBoxes } from './guessed-boxes';
import type { MarginCard } from './margin';
import { stackCards, type Standing } from './stack-cards';

/** A card in sight, and where it stands from the top of the margin. */
export interface PlacedCard {
  card: MarginCard;
  top: number;
  isFolded: boolean;
}

/** What is known of cards before they have been drawn. */
const USUAL_HEIGHT = 84;
const FOLDED_HEIGHT = 32;

interface Surroundings {
  editor: ReportEditor;
  desk: HTMLElement;
  column: HTMLElement;
  /** Measured heights of cards that are not folded. */
  heights: ReadonlyMap<string, number>;
}

/**
 * Where each card stands now, and those in sight. Only reads from the page, and nothing at all of blocks that browsers
 * have not laid out for being far out of sight: to be asked where they stand, they would lay out all of them.
 */
export function layOut(
  cards: readonly MarginCard[],
  active: string | null,
  { editor, desk, column, heights }: Surroundings,
): PlacedCard[] {
  const blocks = editor.children as Block[];
  const order = new Map(blocks.map((block, index) => [block.id, index]));
  const view = desk.getBoundingClientRect();
  const origin = column.getBoundingClientRect().top;
  const topOf = wordTops(editor, view);
  const standing: (Standing & { card: MarginCard; index: number })[] = [];
  for (const card of cards) {
    const index = order.get(card.block);
    const block = index === undefined ? undefined : blocks[index];
    if (index === undefined || !block) continue;
    const at = topOf(block, card) - origin;
    const height = heights.get(card.id) ?? USUAL_HEIGHT;
    standing.push({ id: card.id, card, index, at, height, folded: FOLDED_HEIGHT });
  }
  standing.sort((a, b) => a.index - b.index || a.card.offset - b.card.offset);
  // What is measured in sight and guessed out of it may disagree by some pixels: the order of the text counts.
  for (let i = 1; i < standing.length; i += 1) standing[i]!.at = Math.max(standing[i]!.at, standing[i - 1]!.at);
  const stacked = stackCards(standing, active);
  const [from, to] = [view.top - origin - AHEAD, view.bottom - origin + AHEAD];
  return standing.flatMap(({ id, card, height }) => {
    const { top, isFolded } = stacked.get(id)!;
    const inSight = top < to && top + height > from;
    return inSight || id === active ? [{ card, top, isFolded }] : [];
  });
}

/** Tells the top of the line that a card's words begin in; of words out of sight, a guess. */
function wordTops(editor: ReportEditor, view: DOMRect): (block: Block, card: MarginCard) => number {
  const guessed = guessedBoxes(editor, view);
  return (block, { offset }) => {
    const element = ReactEditor.toDOMNode(editor, block);
    const length = Math.max(1, blockText(block).length);
    const box = guessed(element, block) ?? element.getBoundingClientRect();
    if (box.top + box.height < view.top || box.top > view.bottom)
      return box.top + (box.height * Math.min(offset, length)) / length;
    const start = Math.min(offset, length - 1);
    const range = placeRange([block], { block: block.id, start, end: start + 1 });
    const words = range && domRangeIn(editor, block, range);
    const line = words?.getClientRects()[0];
    return line ? line.top : box.top;
  };
}

function domRangeIn(
  editor: ReportEditor,
  block: Block,
  range: { anchor: { path: number[]; offset: number }; focus: { path: number[]; offset: number } },
): Range | null {
  const index = editor.children.indexOf(block);
  const moved = (point: { path: number[]; offset: number }) => ({ ...point, path: [index, ...point.path.slice(1)] });
  return ReactEditor.resolveDOMRange(editor, { anchor: moved(range.anchor), focus: moved(range.focus) });
}

import { Range, Transforms } from 'slate';
import { EDITOR_TO_KEY_TO_ELEMENT } from 'slate-dom';
import { ReactEditor } from 'slate-react';
import type { Block } from '../../core/report/block';
import { placeRange } from '../editor/point-at';
import { acceptedRange } from '../suggestions/accepted-range';
import type { ReportEditor } from '../editor/slate-types';

const FLASH_MS = 1600;
const FLASH = 'shufa-flash';
let fading: ReturnType<typeof setTimeout> | undefined;

/** A place of the text as its suggestions would be accepted, or as it is `drawn`, with all that is deleted. */
export interface TextPlace {
  block: string;
  start?: number;
  end?: number;
  drawn?: true;
}

/** Selects a place of the text, brings it to the middle of the page and lets it flash. Does nothing when it is gone. */
export function goTo(editor: ReportEditor, place: TextPlace): void {
  const range = (place.drawn ? placeRange : acceptedRange)(editor.children as Block[], {
    block: place.block,
    start: place.start ?? 0,
    end: place.end ?? place.start ?? 0,
  });
  if (!range) return;
  Transforms.select(editor, range);
  ReactEditor.focus(editor);
  // The page may have to draw first, when the click also changed something.
  requestAnimationFrame(() => show(editor, range, place));
}

/** Brings words to the middle of the page where they are not in sight already; selection and focus stay. */
export function bringIntoSight(editor: ReportEditor, place: { block: string; start: number; end: number }): void {
  const range = placeRange(editor.children as Block[], place);
  const target = range && ReactEditor.resolveDOMRange(editor, range);
  if (!target) return;
  const desk = ReactEditor.toDOMNode(editor, editor).closest('.editor-desk')!.getBoundingClientRect();
  const { top, bottom } = target.getBoundingClientRect();
  if (top === bottom || top < desk.top + EDGE || bottom > desk.bottom - EDGE)
    show(editor, range, { end: place.end }, 1, false);
}

/** What stands closer to the edge of the page's room counts as out of sight, in pixels. */
const EDGE = 40;

/** Blocks out of sight only guess their height: as they come into sight the way there changes, and is gone again. */
const MOST_STEPS = 6;

function show(editor: ReportEditor, range: Range, place: { end?: number }, step = 1, flashes = true): void {
  const block = editor.children[range.anchor.path[0]!];
  // The page may be gone again by the next frame: another report, another screen.
  const element = block && EDITOR_TO_KEY_TO_ELEMENT.get(editor)?.get(ReactEditor.findKey(editor, block));
  if (!element?.isConnected) return;
  const target = place.end === undefined ? element : ReactEditor.resolveDOMRange(editor, range);
  // Whoever types at once has changed the text meanwhile.
  if (!target) return;
  const { top, bottom } = target.getBoundingClientRect();
  const desk = element.closest('.editor-desk')!;
  const { top: deskTop, height } = desk.getBoundingClientRect();
  const away = (top + Math.min(bottom, top + height)) / 2 - (deskTop + height * 0.4);
  desk.scrollBy({ top: away, behavior: 'instant' });
  if (step < MOST_STEPS) return void requestAnimationFrame(() => show(editor, range, place, step + 1, flashes));
  if (flashes) flash(place.end === undefined ? wholeBlock(element) : (target as globalThis.Range));
}

function wholeBlock(element: HTMLElement): globalThis.Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}

function flash(range: globalThis.Range): void {
  clearTimeout(fading);
  CSS.highlights.set(FLASH, new Highlight(range));
  fading = setTimeout(() => CSS.highlights.delete(FLASH), FLASH_MS);
}

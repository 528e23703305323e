import type { Block, Span, TextBlock } from '../report/block';
import { END_FIELDS } from '../suggest/change';
import type { Line } from './line';

/**
 * Takes a line of our own export into the note of attachments it is of, which prints one paragraph a line. What is
 * suggested of the end of the paragraph before is so of the line end. False when the line is of no note before it.
 */
export function joinNote(blocks: Block[], line: Line, next: TextBlock): boolean {
  const last = blocks.at(-1);
  if (!last || last.type !== 'attachment-note' || line.block === undefined || last.id !== line.block) return false;
  const { [END_FIELDS.inserted]: inserted, [END_FIELDS.deleted]: deleted, ...note } = last;
  const turn: Span = {
    text: '\n',
    ...(inserted !== undefined && { inserted }),
    ...(deleted !== undefined && { deleted }),
  };
  const { endInserted, endDeleted } = next;
  blocks[blocks.length - 1] = {
    ...(note as TextBlock),
    children: merged([...last.children, turn, ...next.children]),
    ...(endInserted !== undefined && { endInserted }),
    ...(endDeleted !== undefined && { endDeleted }),
  };
  return true;
}

function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    const { text: _own, ...marks } = span;
    const { text: _before, ...before } = last ?? { text: '' };
    if (last && JSON.stringify(marks) === JSON.stringify(before))
      out[out.length - 1] = { ...last, text: last.text + span.text };
    else out.push(span);
  }
  return out;
}

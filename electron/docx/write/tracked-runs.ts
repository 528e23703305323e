import type { BuilderElement, ParagraphChild, TextRun } from 'docx';
import type { Span } from '../../../core/report/block';
import { touchOf, type Change, type Touch } from '../../../core/suggest/change';
import type { MoveEnd } from './move-plan';
import type { Revisions } from './revisions';
import { xmlElement } from './xml-element';

/** What an element of a tracked change is called: words and marks that were moved have names of their own. */
function trackedName(touch: Touch, moved: boolean): string {
  if (touch === 'inserted') return moved ? 'w:moveTo' : 'w:ins';
  return moved ? 'w:moveFrom' : 'w:del';
}

/**
 * The run of a span inside what is suggested about it. Words that somebody put in and somebody else wants gone stand in
 * both, as Word has it. `run` makes the run; text that is gone has another element.
 */
export function trackedRun(span: Span, run: (gone: boolean) => TextRun, revisions: Revisions): ParagraphChild {
  const { moves } = revisions;
  const deleted = touchOf(span, 'deleted');
  const inserted = touchOf(span, 'inserted');
  const wrap = (touch: Touch, change: Change, child: ParagraphChild) =>
    element(trackedName(touch, moves.isMove(change)), revisions.attributes(change), [child]);
  let child: ParagraphChild = run(deleted !== undefined && !moves.isMove(deleted));
  if (deleted) child = wrap('deleted', deleted, child);
  return inserted ? wrap('inserted', inserted, child) : child;
}

/** Where one end of a move begins. */
export function moveStart(end: MoveEnd, { attributes, begun }: Revisions): ParagraphChild {
  const range = attributes(end.change);
  begun.set(`${end.touch} ${end.name}`, range.id);
  return element(`${trackedName(end.touch, true)}RangeStart`, { ...range, name: end.name }, []);
}

/** Where one end of a move stops; stands in a paragraph or between two. */
export function moveStop(end: MoveEnd, { begun }: Revisions): BuilderElement {
  const id = begun.get(`${end.touch} ${end.name}`)!;
  return element(`${trackedName(end.touch, true)}RangeEnd`, { id }, []) as unknown as BuilderElement;
}

/** Text that is gone, which Word calls by another name. */
export function deletedText(text: string): BuilderElement {
  return xmlElement('w:delText', { 'xml:space': 'preserve' }, [text]);
}

/** As Word writes the attributes of a mark. */
function element(name: string, attributes: object, children: readonly ParagraphChild[]): ParagraphChild {
  const named = Object.entries(attributes).map(([key, value]) => [`w:${key}`, value as string | number]);
  return xmlElement(name, Object.fromEntries(named), children) as unknown as ParagraphChild;
}

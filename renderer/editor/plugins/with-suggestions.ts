import { Editor, Node, Text, Transforms, type Operation, type Point } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { Block } from '../../../core/report/block';
import { isTouched, touchOf, type Change } from '../../../core/suggest/change';
import type { Spot, Tracking } from '../../../core/suggest/tracking';
import { trackEdit } from '../../../core/suggest/track-edit';
import { reshape } from '../../suggestions/reshape';
import { pointOf, spotOf } from '../../suggestions/spots';
import { traceEdit } from '../../suggestions/trace-edit';
import { TABLE_SHAPE_KEPT, trackingOf } from '../../suggestions/tracking';
import { tell } from '../editor-notices';
import type { ReportEditor } from '../slate-types';

interface Tools {
  newId: () => string;
  /** Milliseconds. */
  now: () => number;
}

/**
 * Suggestions (修订): while they are recorded, every edit, whatever makes it, is done first and then drawn again so that
 * what it took away stays as deleted and what it brought is marked as inserted. Works below the history, so that undo
 * takes edit and marks back in one step. While they are not recorded, it only keeps what is typed out of them.
 */
export function withSuggestions<T extends Editor>(base: T, { newId, now }: Tools): T {
  const editor = base as unknown as ReportEditor;
  const state = trackingOf(editor);
  const { apply, normalize } = editor;
  const mine = new Set<string>();
  let pending: { before: Block[]; operations: Operation[] } | null = null;
  let still = 0;

  const author = () => state.author.get();
  const tracking: Tracking = {
    isOwn: (change) => change.author === author(),
    isOpen: (change) => !state.isAlone && change.author === author() && mine.has(change.id),
    mint: (): Change => {
      const id = newId();
      mine.add(id);
      return { id, author: author() ?? '', at: new Date(now()).toISOString() };
    },
  };

  editor.apply = (operation) => {
    if (isEdit(operation)) {
      pending ??= { before: editor.children as Block[], operations: [] };
      pending.operations.push(operation);
    }
    apply(operation);
  };

  editor.normalize = (options) => {
    if (Editor.isNormalizing(editor)) state.finish();
    quietly(() => normalize(options));
  };

  state.finish = () => {
    if (pending && still === 0) quietly(draw);
  };

  return base;

  function quietly(act: () => void): void {
    still += 1;
    try {
      act();
    } finally {
      still -= 1;
    }
  }

  function isEdit(operation: Operation): operation is Exclude<Operation, { type: 'set_selection' }> {
    if (operation.type === 'set_selection' || still > 0 || state.paused > 0) return false;
    if (HistoryEditor.isSaving(editor) === false) return false;
    return pending !== null || (author() === null ? isNearSuggestion(operation) : !isOwnWord(operation));
  }

  /** Without recording, only what is done to blocks with suggestions is of interest. */
  function isNearSuggestion({ type, path }: Exclude<Operation, { type: 'set_selection' }>): boolean {
    const at = path[0]!;
    const blocks = editor.children as Block[];
    const near = type === 'merge_node' && path.length === 1 ? [blocks[at - 1], blocks[at]] : [blocks[at]];
    return near.some((block) => block !== undefined && isTouched(block));
  }

  /** Typing on in one's own insertion, or deleting from it, leaves nothing to draw. */
  function isOwnWord(operation: Operation): boolean {
    if (operation.type !== 'insert_text' && operation.type !== 'remove_text') return false;
    const leaf = Node.get(editor, operation.path);
    if (!Text.isText(leaf) || touchOf(leaf, 'deleted')) return false;
    const inserted = touchOf(leaf, 'inserted');
    if (!inserted || inserted.move !== undefined) return false;
    return operation.type === 'insert_text' ? tracking.isOpen(inserted) : tracking.isOwn(inserted);
  }

  function draw(): void {
    const { before, operations } = pending!;
    pending = null;
    const after = editor.children as Block[];
    const { from, to, traced } = traceEdit(before, operations, after);
    const was = before.slice(from, to);
    const records = author() !== null;
    if (!records && !was.some(isTouched) && !traced.some(({ block }) => isTouched(block))) return;
    const drawn = trackEdit(was, traced, records ? tracking : null);
    const { selection } = editor;
    const length = drawn.blocks.length - traced.length;
    const moved = (point: Point): Point => {
      const index = point.path[0]!;
      if (index < from) return point;
      if (index >= from + traced.length) return { ...point, path: [index + length, ...point.path.slice(1)] };
      const spot: Spot = drawn.spot(spotOf(after[index]!, index - from, point), state.side);
      return pointOf(drawn.blocks[spot.block]!, spot.block + from, spot, state.side);
    };
    const next = selection && { anchor: moved(selection.anchor), focus: moved(selection.focus) };
    HistoryEditor.withMerging(editor, () => {
      Editor.withoutNormalizing(editor, () => {
        // A caret in what is drawn again would be looked after through the whole text, each time.
        if (next) Transforms.deselect(editor);
        reshape(editor, from, from + traced.length, drawn.blocks);
        if (next) Transforms.select(editor, next);
      });
    });
    if (drawn.refused) tell(editor, { text: TABLE_SHAPE_KEPT });
  }
}

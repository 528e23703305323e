import { Editor } from 'slate';
import { HistoryEditor, withHistory } from 'slate-history';
import type { Block } from '../../core/report/block';
import { withAutoHeading } from './plugins/with-auto-heading';
import { withCommentCopies } from './plugins/with-comment-copies';
import { withComments } from './plugins/with-comments';
import { withEdgeMarks } from './plugins/with-edge-marks';
import { withHeadings } from './plugins/with-headings';
import { withIds } from './plugins/with-ids';
import { withInternal } from './plugins/with-internal';
import { withLines } from './plugins/with-lines';
import { withParts } from './plugins/with-parts';
import { withPassages } from './plugins/with-passages';
import { withPaste } from './plugins/with-paste';
import { withPinCopies } from './plugins/with-pin-copies';
import { withPins } from './plugins/with-pins';
import { withRunIn } from './plugins/with-run-in';
import { withShape } from './plugins/with-shape';
import { withSources } from './plugins/with-sources';
import { withSuggestionCopies } from './plugins/with-suggestion-copies';
import { withSuggestionKeys } from './plugins/with-suggestion-keys';
import { withSuggestionMoves } from './plugins/with-suggestion-moves';
import { withSuggestions } from './plugins/with-suggestions';
import { withTables } from './plugins/with-tables';
import { withTypingSteps } from './plugins/with-typing-steps';
import type { ReportEditor } from './slate-types';

export interface EditorTools {
  newId: () => string;
  /** Milliseconds; decides where undo steps divide. */
  now: () => number;
  /** Whether an input method is composing. */
  isComposing: () => boolean;
  /** Whether the report has a comment of this id: what is pasted keeps no other. */
  hasComment?: (id: string) => boolean;
}

/** Every editing behaviour of a report on top of a bare (or React) Slate editor, in the order they depend on. */
export function withReport(base: Editor, { newId, now, isComposing, hasComment }: EditorTools): ReportEditor {
  let editor = withIds(withHistory(withSuggestions(base, { newId, now })), newId);
  for (const plugin of [withShape, withTables, withLines, withHeadings, withRunIn, withPins, withInternal, withSources])
    editor = plugin(editor);
  editor = withEdgeMarks(withComments(editor), isComposing);
  editor = withSuggestionKeys(editor, isComposing);
  editor = withPinCopies(withPaste(withAutoHeading(withTypingSteps(editor, { now, isComposing }))));
  editor = withCommentCopies(editor, hasComment ?? (() => false));
  return withSuggestionMoves(withParts(withSuggestionCopies(withPassages(editor)), isComposing));
}

/** Puts a report's blocks into the editor, brought into shape; nothing to undo yet. */
export function loadBlocks(editor: ReportEditor, blocks: Block[]): void {
  editor.children = blocks;
  HistoryEditor.withoutSaving(editor, () => Editor.normalize(editor, { force: true }));
}

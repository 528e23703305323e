import { Text, type Descendant } from 'slate';
import type { ReportEditor } from '../slate-types';

/** Copied words come without the suggestions on them: as they would be accepted. */
export function withSuggestionCopies(editor: ReportEditor): ReportEditor {
  const { insertFragment } = editor;
  editor.insertFragment = (fragment, options) => {
    const copy = (fragment as Descendant[]).flatMap(plain);
    if (copy.length > 0) insertFragment(copy, options);
  };
  return editor;
}

/** A copy as it would be accepted. */
function plain(node: Descendant): Descendant[] {
  if (Text.isText(node)) {
    const { inserted: _i, deleted, ...span } = node;
    return deleted ? [] : [span as Text];
  }
  const {
    inserted: _i,
    deleted,
    endInserted: _ei,
    endDeleted: _ed,
    formatChange: _f,
    ...rest
  } = node as Record<string, unknown> & { children: Descendant[] };
  if (deleted) return [];
  const children = rest.children.flatMap(plain);
  // Nothing is left of a table whose rows are all to go.
  if (children.length === 0 && rest['type'] === 'table') return [];
  return [{ ...rest, children: children.length > 0 ? children : [{ text: '' }] } as unknown as Descendant];
}

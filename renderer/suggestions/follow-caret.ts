import type { Margin } from '../review/margin';
import type { ReportEditor } from '../editor/slate-types';
import { suggestionsAt } from './suggestions-at';

/** What the ids of suggestions' cards begin with. */
export const SUGGESTION_CARD = 'suggestion:';

/** The card of the suggestion at the caret comes to its words. */
export function followCaret({ editor, margin }: { editor: ReportEditor; margin: Margin }): void {
  const [id] = suggestionsAt(editor);
  const active = margin.active.get();
  if (id !== undefined && (active === null || active.startsWith(SUGGESTION_CARD)))
    margin.active.set(SUGGESTION_CARD + id);
  else if (id === undefined && active?.startsWith(SUGGESTION_CARD)) margin.active.set(null);
}

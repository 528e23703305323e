import { useEffect } from 'react';
import { isTouched } from '../../core/suggest/change';
import { listSuggestions, type Suggestion } from '../../core/suggest/list-suggestions';
import type { MarginCard } from '../review/margin';
import type { ReportSession } from '../session/report-session';
import { createStore } from '../ui/store';
import { finalView } from './final-view';
import { placeOf } from './suggestion-actions';
import { SuggestionCard } from './suggestion-card';
import { SUGGESTION_CARD } from './follow-caret';

/** After the last change of the text: typing before a suggestion moves it along. */
const QUIET_MS = 100;

/** Puts a card for each suggestion into the margin; the one the caret is at is the active one. */
export function useSuggestionCards(session: ReportSession): void {
  useEffect(() => {
    const { blocks, margin, here } = session;
    const cards = createStore<readonly MarginCard[]>([]);
    const drawn = new Map<string, { said: string; card: MarginCard }>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const cardOf = (suggestion: Suggestion): MarginCard => {
      const { id, block, offset, ...rest } = suggestion;
      const said = JSON.stringify(rest);
      const before = drawn.get(id);
      const isSame = before?.said === said;
      if (isSame && before.card.block === block && before.card.offset === offset) return before.card;
      const open = () => {
        session.goTo(placeOf(suggestion));
        margin.active.set(SUGGESTION_CARD + id);
      };
      const render = (active: boolean) => <SuggestionCard suggestion={suggestion} active={active} onOpen={open} />;
      const card = { id: SUGGESTION_CARD + id, block, offset, render };
      drawn.set(id, { said, card });
      return card;
    };
    const show = () => {
      clearTimeout(timer);
      const list = finalView.get() || !blocks.get().some(isTouched) ? [] : listSuggestions(blocks.get());
      if (list.length > 0 || cards.get().length > 0) cards.set(list.map(cardOf));
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(show, QUIET_MS);
    };
    show();
    const stops = [blocks.subscribe(later), finalView.subscribe(show), margin.contribute(cards), here.subscribe(later)];
    return () => {
      for (const stop of stops) stop();
      clearTimeout(timer);
    };
  }, [session]);
}

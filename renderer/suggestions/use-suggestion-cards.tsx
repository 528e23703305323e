import { useEffect } from 'react';
import { isTouched } from '../../core/suggest/change';
import { listSuggestions, type Suggestion } from '../../core/suggest/list-suggestions';
import type { Block } from '../../core/report/block';
import type { MarginCard } from '../review/margin';
import type { ReportSession } from '../session/report-session';
import { createStore } from '../ui/store';
import { finalView } from './final-view';
import { placeOf } from './suggestion-actions';
import { SuggestionCard } from './suggestion-card';
import { SUGGESTION_CARD } from './follow-caret';

/** Puts a card for each suggestion into the margin; the one the caret is at is the active one. */
export function useSuggestionCards(session: ReportSession): void {
  useEffect(() => {
    const { blocks, margin } = session;
    const cards = createStore<readonly MarginCard[]>([]);
    const drawn = new Map<string, { said: string; card: MarginCard }>();
    let shown: readonly Block[] | undefined;
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
      shown = blocks.get();
      const list = finalView.get() || !shown.some(isTouched) ? [] : listSuggestions(shown);
      if (list.length > 0 || cards.get().length > 0) cards.set(list.map(cardOf));
    };
    show();
    const stops = [
      // Typing before a suggestion moves it along.
      session.rest.subscribe(() => shown !== blocks.get() && show()),
      finalView.subscribe(show),
      margin.contribute(cards),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [session]);
}

import { useEffect } from 'react';
import type { ReportSession } from '../session/report-session';
import { personColourOf } from './person-style';
import { threadOfCard } from './thread-card';

/**
 * Tints commented words in the colour of who spoke, those of the active thread stronger; those of resolved ones not at
 * all. Done by a style sheet: neither the value nor the page's elements change.
 */
export function useCommentTints({ threads, margin }: ReportSession): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
    let shown = '';
    const show = () => {
      const style = tintRules(threads.comments.get(), threadOfCard(margin.active.get()));
      if (style !== shown) sheet.replaceSync((shown = style));
    };
    show();
    const stops = [threads.comments.subscribe(show), margin.active.subscribe(show)];
    return () => {
      for (const stop of stops) stop();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [threads, margin]);
}

function tintRules(
  comments: readonly { id: string; author: string; resolved: boolean }[],
  active: string | null,
): string {
  const byColour = new Map<number, string[]>();
  for (const { id, author, resolved } of comments) {
    if (resolved) continue;
    const colour = personColourOf(author);
    byColour.set(colour, [...(byColour.get(colour) ?? []), wordsOf(id)]);
  }
  const rules = [...byColour].map(
    ([colour, selectors]) => `${selectors.join()} { --tint: var(--page-person-${colour}); }`,
  );
  const at = comments.find(({ id }) => id === active);
  if (at) {
    const colour = `var(--page-person-${personColourOf(at.author)})`;
    rules.push(
      `.sheet-text ${wordsOf(at.id)} { background: color-mix(in srgb, ${colour} 34%, transparent); box-shadow: 0 2px 0 ${colour}; }`,
    );
  }
  return rules.join('\n');
}

function wordsOf(id: string): string {
  return `[data-comments~="${CSS.escape(id)}"]`;
}

const PREFIX = 'comment:';

/** The card of the comment that is being written. */
export const DRAFT_CARD = 'comment-draft';

export function cardOfThread(id: string): string {
  return PREFIX + id;
}

/** The thread a card is of; null for other cards. */
export function threadOfCard(card: string | null): string | null {
  return card?.startsWith(PREFIX) ? card.slice(PREFIX.length) : null;
}

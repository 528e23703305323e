/** A card with where its words stand, from the top of the margin, and how much room it takes; in pixels. */
export interface Standing {
  id: string;
  at: number;
  height: number;
  /** The least it can be folded to, where many stand close together. */
  folded: number;
}

export interface Stacked {
  top: number;
  isFolded: boolean;
}

/** What lies between two cards. */
export const GAP = 6;

/** A card further than this from its words is in a crowd, and the crowd is folded. */
const FAR = 220;

/**
 * Puts cards beside their words, none over another. `cards` are in the order of the text. The active one stands exactly
 * at its words: those before it give way upwards, those behind it downwards.
 */
export function stackCards(cards: readonly Standing[], active: string | null): ReadonlyMap<string, Stacked> {
  const folded = crowded(cards, active);
  const height = (card: Standing) => (folded.has(card.id) ? card.folded : card.height);
  const tops = pushDown(cards, height);
  const at = cards.findIndex(({ id }) => id === active);
  if (at >= 0) {
    tops[at] = cards[at]!.at;
    let limit = tops[at] - GAP;
    for (let i = at - 1; i >= 0; i -= 1) {
      tops[i] = Math.min(Math.max(cards[i]!.at, 0), tops[i]!, limit - height(cards[i]!));
      limit = tops[i]! - GAP;
    }
    let edge = tops[at] + height(cards[at]!) + GAP;
    for (let i = at + 1; i < cards.length; i += 1) {
      tops[i] = Math.max(cards[i]!.at, edge);
      edge = tops[i]! + height(cards[i]!) + GAP;
    }
  }
  return new Map(cards.map((card, i) => [card.id, { top: Math.round(tops[i]!), isFolded: folded.has(card.id) }]));
}

function pushDown(cards: readonly Standing[], height: (card: Standing) => number): number[] {
  let edge = -Infinity;
  return cards.map((card) => {
    const top = Math.max(card.at, edge);
    edge = top + height(card) + GAP;
    return top;
  });
}

/** The cards of every run that would push one of them far from its words. */
function crowded(cards: readonly Standing[], active: string | null): Set<string> {
  const tops = pushDown(cards, ({ height }) => height);
  const found = new Set<string>();
  let run: Standing[] = [];
  let far = false;
  const close = () => {
    if (far) for (const { id } of run) if (id !== active) found.add(id);
    run = [];
    far = false;
  };
  cards.forEach((card, i) => {
    if (tops[i]! <= card.at) close();
    run.push(card);
    if (tops[i]! - card.at > FAR) far = true;
  });
  close();
  return found;
}

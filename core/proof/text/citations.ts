import type { CompiledLexicon } from '../compile-lexicon';
import type { KnownDocument } from '../lexicon';
import { matchesIn } from '../match';
import type { BlockContext } from '../rule';
import { keptReading } from './kept-reading';

/** A law or paper that is known, where a text names it. */
export interface Citation {
  known: KnownDocument;
  /** From 《 to behind 》, or of the bare name. */
  start: number;
  end: number;
  /** What stands between the title marks. */
  title: string;
}

const TITLE = /《([^《》]{2,80})》/gu;
const REPUBLIC = /^中华人民共和国/u;
/** Names shorter than these are parts of other words where no title marks stand around them. */
const LEAST = 4;

/** The known laws and papers that a text names in title marks. */
export const citationsIn = keptReading((context) =>
  matchesIn(context, TITLE).flatMap((match): Citation[] => {
    const known = documentCalled(context.lexicon, match[1]!);
    return known ? [{ known, start: match.index, end: match.index + match[0].length, title: match[1]! }] : [];
  }),
);

/** The document of a title, which may name its office first, its years behind, and what it is passed on with. */
function documentCalled({ documents }: CompiledLexicon, title: string): KnownDocument | undefined {
  const years = /（(\d{4}—\d{4})年）$/u.exec(title)?.[1];
  const bare = title
    .replace(/（[^（）]*）$/u, '')
    .replace(REPUBLIC, '')
    .replace(/^(?:中共中央|国务院|办公厅|、|\s)+(?=关于)/u, '')
    .replace(/^关于印发〈(.+?)(?:（[^（）]*）)?〉的通知$/u, '$1');
  const known = documents.byName.get(bare);
  return known?.period !== undefined && years !== undefined && years !== known.period ? undefined : known;
}

/** The known document whose name ends at a place, in title marks or without. */
export function citedBefore(context: BlockContext, at: number): Citation | null {
  const quoted = citationsIn(context).find(({ end }) => end === at);
  if (quoted) return quoted;
  const { folded, lexicon } = context;
  const { byName, longest } = lexicon.documents;
  for (let length = Math.min(longest, at); length >= LEAST; length -= 1) {
    const title = folded.slice(at - length, at);
    const known = byName.get(title);
    if (!known) continue;
    const before = folded.slice(Math.max(0, at - length - 7), at - length);
    // A place's own rules are called much the same.
    const isOwn =
      /[省市区县州盟旗]$/u.test(before) ||
      (/\p{Script=Han}$/u.test(before) &&
        /条例$/u.test(title) &&
        !REPUBLIC.test(before) &&
        !/[的和与及据照实彻习传行]$/u.test(before));
    return isOwn ? null : { known, start: at - length, end: at, title };
  }
  return null;
}

import type { LookedDocument } from '../looked-document';
import { childrenOf, descendants, type XmlElement } from '../xml-tree';
import type { Judge } from '../judge';

const EXPECTED = '页码位置与其他页一致，单页表头在订口、双页在切口';

/**
 * 8: on pages turned for a wide table the page number stands where it is on the others once the sheet is turned back: at
 * the left edge, its text running downwards. Then the head of the table is on the right side of odd and even pages too.
 */
export const judgeLandscape: Judge = (document) => {
  const clause = { clause: '8', title: '横排表格', expected: EXPECTED };
  const places = turnedNumbers(document);
  if (places.length === 0) return { ...clause, verdict: 'not-judged', found: '没有横排页面' };
  const wrong = places.find((place) => place !== 'side');
  if (!wrong) return { ...clause, verdict: 'kept', found: '页码竖排在左边缘，与其他页一致' };
  return { ...clause, verdict: wrong === 'none' ? 'deviates' : 'broken', found: FOUND[wrong] };
};

type Place = 'side' | 'foot' | 'other-side' | 'none';

const FOUND: Readonly<Record<Exclude<Place, 'side'>, string>> = {
  foot: '横排页的页码排在下方，与其他页不一致',
  'other-side': '横排页转向另一边，页码与其他页不一致',
  none: '横排页没有页码',
};

/** Where odd and even page numbers stand in each turned section. */
function turnedNumbers({ parts, sections }: LookedDocument): Place[] {
  const used = new Map<string, string>();
  return sections.flatMap(({ element, width, height }) => {
    // A section without footers of its own goes on with those of the one before it.
    for (const { attributes } of childrenOf(element, 'w:footerReference')) {
      used.set(attributes['w:type'] ?? '', attributes['r:id'] ?? '');
    }
    return width <= height ? [] : ['default', 'even'].map((type) => placeIn(parts.footers.get(used.get(type) ?? '')));
  });
}

function placeIn(footer: XmlElement | undefined): Place {
  const fields = (inside: XmlElement) => [
    ...descendants(inside, 'w:instrText').map(({ text }) => text),
    ...descendants(inside, 'w:fldSimple').map(({ attributes }) => attributes['w:instr'] ?? ''),
  ];
  const numbered = (inside: XmlElement) => fields(inside).some((code) => /\bPAGE\b/u.test(code));
  if (!footer || !numbered(footer)) return 'none';
  const box = descendants(footer, 'wps:wsp').find(numbered);
  const turn = box && descendants(box, 'wps:bodyPr')[0]?.attributes['vert'];
  if (turn === 'vert' || turn === 'eaVert') return 'side';
  return turn === 'vert270' ? 'other-side' : 'foot';
}

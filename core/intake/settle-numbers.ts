import { numberToken } from './number-token';
import type { Source, SourceParagraph, SourceSpan } from './recognised';
import { joinText, sliceSpans } from './spans';

/**
 * Accepts tracked changes within the typed numbers at the beginning of paragraphs: the numbers of headings are derived,
 * so that “二、” made “三、” is nobody's suggestion and must not keep the heading from being seen.
 */
export function settleNumbers(source: Source): Source {
  return { ...source, blocks: source.blocks.map((block) => (block.kind === 'paragraph' ? settled(block) : block)) };
}

function settled(paragraph: SourceParagraph): SourceParagraph {
  const { spans } = paragraph;
  const [after, before] = [spans.filter((span) => !span['deleted']), spans.filter((span) => !span['inserted'])];
  if (after.length === spans.length && before.length === spans.length) return paragraph;
  // Put in or deleted whole, its number goes with it.
  if (joinText(after).trim() === '' || joinText(before).trim() === '') return paragraph;
  let isNumber = numberToken(joinText(after))?.length ?? 0;
  let wasNumber = numberToken(joinText(before))?.length ?? 0;
  const settledSpans = spans.flatMap((span): SourceSpan[] => {
    const [stays, stood] = [!span['deleted'], !span['inserted']];
    const inNumber = Math.min(span.text.length, stays ? isNumber : stood ? wasNumber : 0);
    if (stays) isNumber -= inNumber;
    if (stood) wasNumber = Math.max(0, wasNumber - span.text.length);
    if (inNumber === 0 || (stays && stood)) return [span];
    const rest = sliceSpans([span], inNumber);
    if (!stays) return rest;
    const { inserted: _gone, ...number } = span;
    return [{ ...number, text: span.text.slice(0, inNumber) }, ...rest];
  });
  return { ...paragraph, spans: settledSpans };
}

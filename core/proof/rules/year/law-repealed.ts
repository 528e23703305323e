import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { citationsIn } from '../../text/citations';

/** A law that was repealed before the year of the report, named as if it were in force. */
export const lawRepealed: BlockRule = { id: 'law-repealed', category: 'wording', check };

/** Of its end may be spoken. */
const ENDED = /原|废止|替代|取代|代替|失效|清理/u;

function check(context: BlockContext): Finding[] {
  return citationsIn(context).flatMap(({ known: { name, until, now }, start, end }) => {
    if (until === undefined || context.year < Number(until.slice(0, 4))) return [];
    const around = context.folded.slice(Math.max(0, start - 8), start) + context.folded.slice(end, end + 10);
    if (ENDED.test(around)) return [];
    return [
      findingAt(context, start, end, {
        rule: lawRepealed,
        severity: 'warning',
        message: `《${name}》${until.slice(0, 4)}年起废止，现为《${now!}》`,
        basis: '法律、法规的废止',
      }),
    ];
  });
}

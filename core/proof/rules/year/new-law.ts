import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { citationsIn } from '../../text/citations';

/** “新颁布的” said of a law that was only revised, and “新修订的” of one that never was. */
export const newLaw: BlockRule = { id: 'new-law', category: 'consistency', check };

const MADE = /新(?:近)?(?:颁布|出台|制定|公布|发布)(?:实施|施行)?的$/u;
const REVISED = /(?:新|最新|重新|再次)(?:修订|修正|修改)(?:通过|颁布|公布|后|施行|实施)?的?$/u;
/** Whoever says new means so many years at most. */
const NEW = 3;
/** The texts were gathered then; of what was revised since nothing is known. */
const GATHERED = 2025;

function check(context: BlockContext): Finding[] {
  if (!context.folded.includes('新')) return [];
  return citationsIn(context).flatMap(({ known, start }): Finding[] => {
    const versions = known.issued?.split(' ') ?? [];
    const [first] = versions;
    if (first === undefined || known.until !== undefined) return [];
    const from = Math.max(0, start - 10);
    const before = context.folded.slice(from, start);
    const made = MADE.exec(before);
    const years = Number(first.slice(0, 4));
    if (made && years < context.year - NEW) {
      const message = `《${known.name}》${years}年就已公布，这里应为“新修订的”，请核对`;
      return versions.length > 1 ? [tell(context, from + made.index, start, message)] : [];
    }
    const revised = REVISED.exec(before);
    const may = context.year >= GATHERED && years < GATHERED - 1;
    if (!revised || versions.length > 1 || may) return [];
    return [tell(context, from + revised.index, start, `《${known.name}》${years}年公布以来没有修订过，请核对`)];
  });
}

function tell(context: BlockContext, start: number, end: number, message: string): Finding {
  return findingAt(context, start, end, {
    rule: newLaw,
    severity: 'warning',
    message,
    basis: '法律、法规公布和施行的日期',
  });
}

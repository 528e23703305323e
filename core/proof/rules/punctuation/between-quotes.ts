import type { Finding } from '../../finding';
import { matchesInAll } from '../../match';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';

/** 顿号 between adjoining quotes or titles is usually left out; one among many without is a slip. */
export const betweenQuotes: ReportRule = { id: 'mark-between-quotes', category: 'punctuation', check };

const TITLES = /(?<=》)、(?=《)/gu;
const QUOTES = /(?<=”)、(?=“)/gu;
const BARE = /”“/gu;
/** So many without, and so many times as many. */
const HABIT = 4;
const TIMES = 4;
/** A row of quoted words alone: with others among them, or behind one, 、 may stand. */
const ROW_BEFORE = /(?:^|[，。；：])[^，。；：、“”]*(?:“[^“”]*”)+$/u;
const ROW_BEHIND = /^、(?:“[^“”]*”)+(?:[，。；]|等|的)/u;

function check({ blocks }: ReportContext): Finding[] {
  const quotes = matchesInAll(blocks, QUOTES);
  const titles = matchesInAll(blocks, TITLES);
  if (quotes.length + titles.length === 0) return [];
  const bare = matchesInAll(blocks, BARE).length;
  const slip = bare >= Math.max(HABIT, quotes.length * TIMES);
  return [...titles, ...quotes].map(({ context, match }) =>
    findingAt(context, match.index, match.index + 1, {
      rule: betweenQuotes,
      severity: context.folded[match.index - 1] === '》' || (slip && isRow(context, match.index)) ? 'warning' : 'hint',
      message: '并列的引号之间、书名号之间通常不用顿号',
      suggestion: '',
      basis: 'GB/T 15834—2011 第4.5.3.5条',
    }),
  );
}

function isRow({ folded }: BlockContext, at: number): boolean {
  return ROW_BEFORE.test(folded.slice(Math.max(0, at - 60), at)) && ROW_BEHIND.test(folded.slice(at, at + 40));
}

import { findMatches } from '../../match';
import type { BlockRule } from '../../rule';

/** 顿号 between adjoining quotes or titles is usually left out. */
export const betweenQuotes: BlockRule = {
  id: 'mark-between-quotes',
  category: 'punctuation',
  check: (context) =>
    findMatches(context, /(?<=”)、(?=“)|(?<=》)、(?=《)/gu, () => ({
      rule: betweenQuotes,
      severity: 'hint',
      message: '并列的引号之间、书名号之间通常不用顿号',
      suggestion: '',
      basis: 'GB/T 15834—2011 第4.5.3.5条',
    })),
};

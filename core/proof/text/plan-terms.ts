import { chineseValue } from '../../report/numbering';
import { matchesIn } from '../match';
import type { BlockContext } from '../rule';

/** A plan of several years that a text speaks of, and its first and last year. */
export interface PlanTerm {
  kind: 'five-year' | 'law' | 'named';
  name: string;
  start: number;
  end: number;
  from: number;
  to: number;
}

/** “十四五” and “八五”普法, also without quotes, and 《……（2021—2025年）》. */
const NUMBERED =
  /“([七八九]|十[一二三四五六七八九]?|[一二三四五六](?=五”普法))五”(?:普法)?|(?<!第)([七八九]|十[一二三四五六])五(?=规划|时期|期间|普法)/gu;
const NAMED = /《[^《》]{4,40}[（〔]((?:20)\d{2})年?[—～\-–至]((?:20)\d{2})年?[）〕]》?/gu;

/** The first five-year plan began in 1953, those since the third in the years that end on 1 and 6; the first of 普法 in 1986. */
const YEAR_BEFORE_ALL = { 'five-year': 1951, law: 1981 };

export function planTerms(context: BlockContext): PlanTerm[] {
  const numbered = matchesIn(context, NUMBERED).map((match): PlanTerm => {
    const number = chineseValue(match[1] ?? match[2]!);
    const kind = number < 10 ? 'law' : 'five-year';
    const from = YEAR_BEFORE_ALL[kind] + 5 * number;
    return { kind, name: match[0], start: match.index, end: match.index + match[0].length, from, to: from + 4 };
  });
  const named = matchesIn(context, NAMED).map((match): PlanTerm => ({
    kind: 'named',
    name: match[0].replace(/[（〔].*/u, '').slice(1),
    start: match.index,
    end: match.index + match[0].length,
    from: Number(match[1]),
    to: Number(match[2]),
  }));
  return [...numbered, ...named];
}

import type { Report } from '../report/report';
import { figuresOfReport, type ReportFigure } from './figures';
import { likeness, pairsOf } from './likeness';

/** The same thing counted last year and this. */
export interface FigurePair {
  /** This year's words for it. */
  phrase: string;
  unit: string;
  last: ReportFigure;
  now: ReportFigure;
  change: number;
  /** Change in per cent of last year; null from nothing, and for shares, whose change is in percentage points. */
  rate: number | null;
}

const ALIKE = 0.6;

/** Pairs up figures with the same unit and like words, the likest first; in the order of this year's report. */
export function pairFigures(report: Report, lastYear: Report): FigurePair[] {
  const now = ready(report);
  const last = ready(lastYear);
  const candidates = now.flatMap((one, i) =>
    last.flatMap((other, j) => {
      if (one.figure.unit !== other.figure.unit) return [];
      const share = one.figure.phrase === other.figure.phrase ? 2 : likeness(one.pairs, other.pairs);
      return share >= ALIKE ? [{ i, j, share }] : [];
    }),
  );
  const usedNow = new Set<number>();
  const usedLast = new Set<number>();
  const pairs: { i: number; pair: FigurePair }[] = [];
  for (const { i, j } of candidates.sort((a, b) => b.share - a.share)) {
    if (usedNow.has(i) || usedLast.has(j)) continue;
    usedNow.add(i);
    usedLast.add(j);
    pairs.push({ i, pair: pairOf(now[i]!.figure, last[j]!.figure) });
  }
  return pairs.sort((a, b) => a.i - b.i).map(({ pair }) => pair);
}

/** The pairs that changed, those first that moved most. */
export function boldestPairs(pairs: readonly FigurePair[]): FigurePair[] {
  const size = ({ rate, change }: FigurePair) => Math.abs(rate ?? change);
  return pairs.filter(({ change }) => change !== 0).sort((a, b) => size(b) - size(a));
}

function ready(report: Report) {
  return figuresOfReport(report).map((figure) => ({ figure, pairs: pairsOf(figure.phrase) }));
}

function pairOf(now: ReportFigure, last: ReportFigure): FigurePair {
  const change = Math.round((now.value - last.value) * 1e6) / 1e6;
  const rate = last.value === 0 || now.unit === '%' ? null : (change / last.value) * 100;
  return { phrase: now.phrase, unit: now.unit, last, now, change, rate };
}

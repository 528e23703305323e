import type { Place } from '../report/place';
import { pointsOf, type Point } from '../checklist/points';
import { opensPoint } from '../checklist/opens-point';
import { scopesOf } from '../checklist/scopes';
import type { Part } from '../report/part';
import type { Report } from '../report/report';

/** One point of a part: a problem, a measure. */
export interface ReportPoint {
  /** Stays the same while the text around it and its own words are edited. */
  key: string;
  /** What it is about: its heading or first sentence. */
  head: Place;
  /** All of its sentences, the heading first. */
  sentences: Point;
}

/** The points of a part in reading order. */
export function pointsOfPart(report: Pick<Report, 'blocks' | 'year'>, part: Part): ReportPoint[] {
  const seen = new Map<string, number>();
  return pointsOf(scopesOf(report).of(part))
    .flatMap(split)
    .flatMap((sentences): ReportPoint[] => {
      const [first] = sentences;
      if (!first) return [];
      const { block, start, end, text } = first;
      const nth = seen.get(block.id) ?? 0;
      seen.set(block.id, nth + 1);
      return [{ key: `${block.id}#${nth}`, head: { block: block.id, start, end, text }, sentences }];
    });
}

/** “存在的不足：一是……二是……” under one heading are several points. */
function split(point: Point): Point[] {
  const opens = point.flatMap((sentence, i) => (!sentence.heading && opensPoint(sentence) ? [i] : []));
  if (opens.length < 2 || !point[0]!.heading || !/不足|问题|短板|原因|差距/u.test(point[0]!.text)) return [point];
  return opens.map((from, i) => point.slice(from, opens[i + 1]));
}

/** A key by the words alone, for a text that is read anew from another file each time. */
export function wordsKey(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text.replace(/[\s\p{P}]/gu, '').slice(0, 80))
    hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  return `w${(hash >>> 0).toString(36)}`;
}

/** The point's words in one, without those of causes where `without` says so. */
export function pointText(point: Pick<ReportPoint, 'sentences'>): string {
  return point.sentences.map(({ text }) => text).join('');
}

/** The place of a sentence. */
export function placeOf({ block, start, end, text }: Point[0]): Place {
  return { block: block.id, start, end, text };
}

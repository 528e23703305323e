import type { Place } from '../report/place';
import type { Answer, Note } from '../report/notes';
import type { Report } from '../report/report';
import { readBlock } from '../report/sentences';
import { overlap, pairsOf } from './likeness';
import { placeOf, pointsOfPart, pointText, wordsKey } from './points';

/** Something last year's report named as a problem or promised to do. */
export interface LastYearPoint {
  key: string;
  part: 'problems' | 'plans';
  head: string;
  text: string;
  /** Where this year's report speaks of it; null where nothing is like it. */
  echo: Place | null;
  answer: Answer | null;
  note: string;
}

const ECHOES = 0.3;
const HEAD = 60;

/** Last year's 不足 and 安排, with what this year's report and a person say of each. */
export function lastYearPoints(report: Report, lastYear: Report, notes: readonly Note[]): LastYearPoint[] {
  const answers = new Map(notes.flatMap((note) => (note.kind === 'answer' ? [[note.id, note] as const] : [])));
  const sentences = report.blocks
    .flatMap((block) => readBlock(block).sentences)
    .filter(({ text }) => text.length > 12)
    .map((sentence) => ({ sentence, pairs: pairsOf(sentence.text) }));
  return (['problems', 'plans'] as const).flatMap((part) =>
    pointsOfPart(lastYear, part).map((point) => {
      const text = pointText(point);
      const key = wordsKey(text);
      const own = pairsOf(text);
      let best: { share: number; place: Place } | null = null;
      for (const { sentence, pairs } of sentences) {
        const share = overlap(own, pairs);
        if (share >= ECHOES && share > (best?.share ?? 0)) best = { share, place: placeOf(sentence) };
      }
      const answer = answers.get(key);
      return {
        key,
        part,
        head: point.head.text.slice(0, HEAD),
        text,
        echo: best?.place ?? null,
        answer: answer?.answer ?? null,
        note: answer?.note ?? '',
      };
    }),
  );
}

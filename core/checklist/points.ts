import type { BlockSentence } from '../report/sentences';
import { opensPoint } from './opens-point';
import type { Scope } from './scope';

/** One of the points a part is written in, with its heading. Never without body text. */
export type Point = BlockSentence[];

const FEWEST_PARAGRAPHS = 2;

/** The points of a part: its headings below level 1, else its paragraphs, else what 一是…… counts in one paragraph. */
export function pointsOf(scope: Scope): Point[] {
  const headed = underHeadings(scope);
  if (headed.length > 0) return headed;
  const paragraphs = inParagraphs(scope);
  const counted = enumerated(scope);
  const enough = paragraphs.length >= FEWEST_PARAGRAPHS && paragraphs.length >= counted.length / 2;
  return enough || counted.length < 2 ? paragraphs : counted;
}

function underHeadings(scope: Scope): Point[] {
  const levels = scope.blocks.flatMap((b) => (b.type === 'heading' && b.level > 1 ? [b.level] : []));
  if (levels.length === 0) return [];
  const top = Math.min(...levels);
  return groups(scope.sentences, ({ block, heading }) => heading && block.type === 'heading' && block.level === top);
}

function inParagraphs(scope: Scope): Point[] {
  const body = scope.sentences.filter((sentence) => sentence.block.type === 'paragraph');
  const all = groups(body, ({ block }, i) => body[i - 1]?.block !== block);
  return all.filter((point) => !/[：:]$/u.test(point.at(-1)!.text));
}

function enumerated(scope: Scope): Point[] {
  return groups(scope.sentences, (sentence) => !sentence.heading && opensPoint(sentence));
}

/**
 * Groups that begin where `opens` says so; what stands before the first is no point, nor is a heading alone unless it
 * is a sentence.
 */
function groups(sentences: readonly BlockSentence[], opens: (sentence: BlockSentence, i: number) => boolean): Point[] {
  const points: Point[] = [];
  sentences.forEach((sentence, i) => {
    if (opens(sentence, i)) points.push([]);
    points.at(-1)?.push(sentence);
  });
  return points.filter((point) => point.some(({ heading, folded }) => !heading || folded.endsWith('。')));
}

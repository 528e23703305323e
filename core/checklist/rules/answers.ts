import { compilePattern } from '../compile-pattern';
import { findSentences, firstShowing } from '../find-sentences';
import { pointsOf, type Point } from '../points';
import type { AnswersRule, Show } from '../rule';
import type { Context } from '../context';
import { met, missing, weak, type Verdict } from '../verdict';

const MOST_QUOTED = 16;

/** Compares the points of one part with the text of another. */
export function judgeAnswers(rule: AnswersRule, { report, scopes }: Context): Verdict {
  const points = pointsOf(scopes.of(rule.from));
  const answers = scopes.of(rule.to);
  if (points.length === 0 || pointsOf(answers).length === 0) return missing('两部分都写了才能对应');
  const open: string[] = [];
  const evidence = points.flatMap((point, i) => {
    const topics = topicsOf(point, rule.topics, report.year);
    if (topics.length === 0) return [];
    const answer = topics
      .flatMap((topic) => findSentences(answers, compilePattern(topic.pattern, report.year)))
      .find((sentence) => sentence.block.type !== 'heading' || sentence.block.level > 1);
    if (!answer) open.push(`第 ${i + 1} 条“${quote(point)}”`);
    return answer ? [answer] : [];
  });
  if (open.length === 0) return met(evidence);
  const note = `${open.join('、')}没有相应的措施`;
  return evidence.length === 0 ? missing(note) : weak(note, evidence);
}

/** What a point is about: by its first sentence, else by all of it. */
function topicsOf(point: Point, topics: readonly Show[], year: number): Show[] {
  const of = (sentences: Point) => topics.filter((topic) => firstShowing(sentences, topic, year));
  const named = of(point.slice(0, 1));
  return named.length > 0 ? named : of(point);
}

function quote(point: Point): string {
  const text = point[0]!.text;
  return text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}……` : text;
}

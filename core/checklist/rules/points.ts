import { firstShowing, listLabels } from '../find-sentences';
import { pointsOf, type Point } from '../points';
import type { PointsRule } from '../rule';
import type { Context } from '../context';
import { met, missing, weak, type Verdict } from '../verdict';

const MOST_NAMED = 6;
const MOST_QUOTED = 3;
const LONGEST_NAME = 12;

/** Looks at a part point by point. */
export function judgePoints(rule: PointsRule, { report, scopes }: Context): Verdict {
  const points = pointsOf(scopes.of(rule.in));
  if (points.length === 0) return missing('还没有写内容');
  const shows = rule.shows ?? [];
  const shown = points.map((point) => shows.map((show) => firstShowing(point, show, report.year)));
  const bare = points.flatMap((_, i) => (shown[i]!.includes(undefined) ? [i + 1] : []));
  const evidence = points.flatMap((point, i) => (bare.includes(i + 1) ? [] : [shown[i]![0] ?? point[0]!]));
  if (evidence.length === 0) return missing(`各条都没有写${listLabels(shows)}`);
  const faults: string[] = [];
  if (points.length < rule.min) faults.push(`只写了 ${points.length} 条，宜有 ${rule.min} 条以上`);
  if (evidence.length < points.length * (rule.share ?? 1))
    faults.push(`${ordinals(bare)}${names(bare, points)}没有写${listLabels(shows)}`);
  return faults.length > 0 ? weak(faults.join('；'), evidence) : met(evidence);
}

/** 第 1、3 条 */
function ordinals(numbers: readonly number[]): string {
  const more = numbers.length > MOST_NAMED ? `等 ${numbers.length} ` : '';
  return `第 ${numbers.slice(0, MOST_NAMED).join('、')} ${more}条`;
}

/** （“依法行政”“矛盾化解”）: the headings of points, where they have any and are few. */
function names(numbers: readonly number[], points: readonly Point[]): string {
  const heads = numbers.map((number) => points[number - 1]![0]!);
  if (numbers.length > MOST_QUOTED || !heads.every(({ heading }) => heading)) return '';
  return `（${heads.map(({ text }) => `“${shorten(text)}”`).join('')}）`;
}

function shorten(text: string): string {
  const words = text.replace(/[。：:]$/u, '');
  return words.length > LONGEST_NAME ? `${words.slice(0, LONGEST_NAME)}……` : words;
}

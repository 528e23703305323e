import { compilePattern } from '../checklist/compile-pattern';
import type { Place } from '../report/place';
import type { Item } from '../checklist/item';
import type { Rule, Show } from '../checklist/rule';
import type { Note } from '../report/notes';
import type { Report } from '../report/report';
import { likeness, pairsOf } from './likeness';
import { placeOf, pointsOfPart, pointText, type ReportPoint } from './points';

/** One problem, why it is there, and what is planned against it. */
export interface ProblemRow {
  key: string;
  problem: Place;
  /** Its last sentence: what is added to it goes behind. */
  last: Place;
  cause: Place | null;
  measures: { key: string; place: Place }[];
  /** A person said which; else the words did. */
  byHand: boolean;
  /** A person said that no measure is needed. */
  settled: boolean;
}

export interface ProblemTable {
  rows: ProblemRow[];
  /** Every measure there is to link with, and whether it answers a problem. */
  measures: { key: string; place: Place; answers: boolean }[];
}

const CAUSE = /原因|由于|主要是因|源于|归结|归因|在于|导致|所致|造成|缘于|根源|症结|(?:^|，)因(?!此|而|地制宜|素)/u;
const PLANNED = /^(?:下一步|下一?年|今后|明年)|^\d{4}年[，,]?[^。]{0,12}将/u;

/** What every problem says and no measure repeats. */
const COMMON =
  /有待(?:于)?|仍|还|尚|需要?|进一步|不断|不够|不足|不强|不高|不深|不到位|深入|全面|水平|提升|提高|加强|增强|完善|存在|薄弱环节|一定|较大|空间|差距|个别|少数|部分|部门|单位|落实|推进|工作|整体|的?问题/gu;
const ENOUGH = 0.3;
/** What one shared topic adds: named at the head of the measure, or somewhere in it. */
const TOPIC_AT_HEAD = 0.2;
const TOPIC_WITHIN = 0.08;
const NEXT_BEST = 0.85;
const LONGEST_HEAD = 60;
const MOST = 2;

/** Every problem of 不足 with its cause and the measures of 安排 that answer it, by shared words or by hand. */
export function problemTable(report: Report, topics: readonly Show[], notes: readonly Note[]): ProblemTable {
  const all = pointsOfPart(report, 'problems');
  const causes = all.filter(({ head }) => isCause(head.text));
  const planned = pointsOfPart(report, 'plans');
  // Where both stand in one paragraph, each point is what its first words say.
  const shared = new Set(planned.map(({ key }) => key));
  const problems = all.filter(
    (point) => !causes.includes(point) && !(shared.has(point.key) && PLANNED.test(point.head.text)),
  );
  const taken = new Set(problems.map(({ key }) => key));
  const measures = planned.filter(({ key }) => !taken.has(key));
  const score = scorer(measures, topics, report.year);
  const links = new Map(notes.flatMap((note) => (note.kind === 'link' ? [[note.id, note.measures] as const] : [])));
  const rows = problems.map((problem): ProblemRow => {
    const base = {
      key: problem.key,
      problem: problem.head,
      last: placeOf(problem.sentences.at(-1)!),
      cause: causeOf(problem, causes),
    };
    const link = links.get(problem.key);
    const linked = link && measures.filter(({ key }) => link.includes(key));
    // Where all that were chosen are gone from the text, the words decide again.
    const byHand = linked !== undefined && (linked === null || linked.length > 0 || link?.length === 0);
    const found = byHand ? (linked ?? []) : likest(measures, (measure) => score(problem, measure));
    return {
      ...base,
      measures: found.map(({ key, head }) => ({ key, place: head })),
      byHand,
      settled: link === null,
    };
  });
  const used = new Set(rows.flatMap((row) => row.measures.map(({ key }) => key)));
  return { rows, measures: measures.map(({ key, head }) => ({ key, place: head, answers: used.has(key) })) };
}

/** The topics by which the checklist compares problems and measures. */
export function topicsOfItems(items: readonly Item[]): Show[] {
  return items.flatMap((item) => topicsOfRule(item.evidence));
}

function topicsOfRule(rule: Rule): Show[] {
  if (rule.kind === 'answers') return rule.topics;
  return rule.kind === 'all' || rule.kind === 'any' ? rule.rules.flatMap(topicsOfRule) : [];
}

function isCause(text: string): boolean {
  return /^(?:[一二三四五六七八九十（）(). \d、]|[一二三四五六七八九十]是)*(?:究其|存在|产生|主要|以上|上述|问题)?[^。，]{0,8}原因/u.test(
    text,
  );
}

/** A sentence of the problem itself, else the cause written apart that is likest. */
function causeOf(problem: ReportPoint, causes: readonly ReportPoint[]): Place | null {
  const own = problem.sentences.find(({ folded, heading }) => !heading && CAUSE.test(folded));
  if (own) return placeOf(own);
  const words = pairsOf(pointText(problem));
  const [best] = causes
    .flatMap(({ sentences }) => sentences)
    .filter(({ heading }) => !heading)
    .map((sentence) => ({ sentence, share: likeness(words, pairsOf(sentence.text)) }))
    .sort((a, b) => b.share - a.share);
  return best ? placeOf(best.sentence) : null;
}

function likest(measures: readonly ReportPoint[], score: (measure: ReportPoint) => number): ReportPoint[] {
  const scored = measures
    .map((measure) => ({ measure, share: score(measure) }))
    .filter(({ share }) => share >= ENOUGH)
    .sort((a, b) => b.share - a.share);
  const least = (scored[0]?.share ?? 0) * NEXT_BEST;
  return scored
    .filter(({ share }) => share >= least)
    .slice(0, MOST)
    .map(({ measure }) => measure);
}

/** How much of what names the problem stands in a measure; words that every measure uses count little. */
function scorer(measures: readonly ReportPoint[], topics: readonly Show[], year: number) {
  const texts = new Map(measures.map((measure) => [measure, pairsOf(pointText(measure))]));
  const weight = (pair: string): number => {
    let having = 0;
    for (const { counts } of texts.values()) if (counts.has(pair)) having += 1;
    // What no measure speaks of weighs no more than what one does: a problem is put in more words than its answer.
    return Math.log((measures.length + 2) / (Math.max(1, having) + 1));
  };
  const patterns = topics.map(({ pattern }) => compilePattern(pattern, year));
  const topicsIn = (text: string) => patterns.filter((pattern) => text.search(pattern) >= 0);
  return (problem: ReportPoint, measure: ReportPoint): number => {
    let common = 0;
    let total = 0;
    for (const pair of pairsOf(namesOf(problem)).counts.keys()) {
      const worth = Math.max(0, weight(pair));
      total += worth;
      if (texts.get(measure)!.counts.has(pair)) common += worth;
    }
    const asked = topicsIn(problem.head.text);
    const head = topicsIn(measure.head.text);
    const within = topicsIn(pointText(measure));
    const shared = asked.reduce(
      (sum, topic) => sum + (head.includes(topic) ? TOPIC_AT_HEAD : within.includes(topic) ? TOPIC_WITHIN : 0),
      0,
    );
    return (total === 0 ? 0 : common / total) + shared;
  };
}

/** What a problem is about: its first sentence without what all problems say. */
function namesOf(problem: ReportPoint): string {
  return problem.head.text
    .replace(/^.*(?:(?:表现在|主要是|问题|不足)：|，但是?)/u, '')
    .slice(0, LONGEST_HEAD)
    .replace(COMMON, ' ')
    .replace(/[\p{P}]/gu, ' ');
}

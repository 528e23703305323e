import type { Finding } from '../proof/finding';
import { siftFindings, type SiftedFindings } from '../proof/ignore';
import type { Note } from '../report/notes';
import type { Report } from '../report/report';
import { acceptedReport } from '../suggest/accepted-report';
import { pointsOfPart } from './points';

const UNANSWERED = 'unanswered-problem';

/** What is told and what is not to be shown: by the marks of people beside the text (`notes`), and by the office (`classesOff`). */
export function siftByNotes(
  drawn: Report,
  findings: readonly Finding[],
  notes: readonly Note[],
  classesOff: ReadonlySet<string> = new Set(),
): SiftedFindings {
  const ignored = notes.filter((note) => note.kind === 'ignored');
  return siftFindings(drawn, withoutSettled(drawn, findings, notes), ignored, classesOff);
}

/** Findings without those that miss a measure where a person chose one, or said that none is needed. */
export function withoutSettled(
  drawn: Report,
  findings: readonly Finding[],
  notes: readonly Note[],
): readonly Finding[] {
  const links = notes.filter((note) => note.kind === 'link');
  if (links.length === 0 || !findings.some(({ rule }) => rule === UNANSWERED)) return findings;
  const report = acceptedReport(drawn);
  const plans = new Set(pointsOfPart(report, 'plans').map(({ key }) => key));
  const settled = links.filter(({ measures }) => measures === null || measures.some((key) => plans.has(key)));
  const keys = new Set(settled.map(({ id }) => id));
  const sentences = pointsOfPart(report, 'problems').flatMap((point) => (keys.has(point.key) ? point.sentences : []));
  const isSettled = ({ block, start, end }: Finding) =>
    sentences.some((sentence) => sentence.block.id === block && sentence.start < end && start < sentence.end);
  return findings.filter((finding) => finding.rule !== UNANSWERED || !isSettled(finding));
}

import type { Finding } from '../proof/finding';
import type { Report } from '../report/report';
import type { ClauseResult } from '../variant/clause-result';
import { acceptedReport } from '../suggest/accepted-report';
import { applicableItems } from './applicable';
import type { Item, ItemMark, ItemResult } from './item';
import { judge } from './judge';
import { countPins, pinsOf } from './pins';
import { scopesOf } from './scopes';

/** What every applicable item says of the report, in the items' order; see `itemJudge`. */
export function evaluateItems(
  drawn: Report,
  items: readonly Item[],
  marks: readonly ItemMark[],
  findings?: readonly Finding[],
  clauses?: readonly ClauseResult[] | null,
  compared?: boolean,
): ItemResult[] {
  return applicableItems(items, acceptedReport(drawn)).map(itemJudge(drawn, marks, findings, clauses, compared));
}

/**
 * Tells what an applicable item says of the report. A person's mark goes before what the text shows: a waived item is
 * waived, a confirmed one is met, and so is one that is pinned to words. Without `findings`, items judged by them stay
 * manual; without `clauses`, so do those judged on paper; and unless it was `compared` with last year's report, what
 * only that can show.
 */
export function itemJudge(
  drawn: Report,
  marks: readonly ItemMark[],
  findings?: readonly Finding[],
  clauses?: readonly ClauseResult[] | null,
  compared = false,
): (item: Item) => ItemResult {
  const report = acceptedReport(drawn);
  const scopes = scopesOf(report);
  const pins = pinsOf(report.blocks);
  const marked = new Map(marks.map((mark) => [mark.item, mark]));
  return (item) => {
    const mark = marked.get(item.id);
    if (mark?.kind === 'waived') return { id: item.id, status: 'waived', evidence: [], note: waiver(mark) };
    const verdict = countPins(
      judge(item.evidence, { report, scopes, findings, clauses: clauses ?? undefined, compared, title: item.title }),
      item.id,
      pins,
    );
    if (mark) return { id: item.id, status: 'met', evidence: verdict.evidence, note: confirmation(mark) };
    return { id: item.id, ...verdict };
  };
}

function waiver({ note, author }: ItemMark): string {
  return `不适用：${note}${author === '' ? '' : `（${author}）`}`;
}

function confirmation({ date, document, note, author }: ItemMark): string {
  const who = [author, date].filter((word) => word !== '').join(' ');
  const what = [document, note].filter((word) => word !== '').join('；');
  return `${who === '' ? '' : `${who} `}已确认${what === '' ? '' : `：${what}`}`;
}

import { useMemo, type ReactNode } from 'react';
import { evaluateItems } from '../../core/checklist/evaluate';
import { STATUS_NAMES, type ItemResult } from '../../core/checklist/item';
import { toItem, type OwnItem } from '../../core/checklist/office';
import { REPORT_FORMAT, type Report } from '../../core/report/report';
import { acceptedBlocks } from '../../core/suggest/settle';
import { StatusIcon } from '../checklist/status-icon';
import type { ReportSession } from '../session/report-session';

/** What the rule says of the open report, while it is being written. */
export function RuleTrial({ item, session }: { item: OwnItem; session: ReportSession | null }) {
  const result = useMemo(() => session && tryItem(item, session), [item, session]);
  return (
    <section className="rule-trial" aria-label="试一试">
      <h3>试一试</h3>
      {!session && <p className="own-hint">先打开一份报告，再到这里看判定结果。</p>}
      {session && result && (
        <>
          <p className="rule-result">
            <StatusIcon status={result.status} />
            <b className={`status-${result.status}`}>{STATUS_NAMES[result.status]}</b>
            <span>{result.note}</span>
          </p>
          <ul className="item-evidence evidence-met">
            {result.evidence.map((place, i) => (
              <li key={i} className="rule-sentence">
                {markWords(place.text, item.words)}
              </li>
            ))}
          </ul>
          <p className="own-hint">
            按打开的报告判定：{session.report.unit} {session.report.year}年度。
          </p>
        </>
      )}
    </section>
  );
}

/** Tried whatever the item's years and units are; they only say where it applies. */
function tryItem(item: OwnItem, { report, blocks }: ReportSession): ItemResult {
  const open: Report = { format: REPORT_FORMAT, ...report, blocks: [...acceptedBlocks(blocks.get())], comments: [] };
  const { templates: _, years: __, ...always } = toItem({ ...item, title: item.title || '这一项' });
  return evaluateItems(open, [always], [])[0]!;
}

function markWords(text: string, words: readonly string[]): ReactNode[] {
  const escaped = words.map((word) => word.replace(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`));
  if (escaped.length === 0) return [text];
  return text
    .split(new RegExp(`(${escaped.join('|')})`, 'gu'))
    .map((piece, i) => (i % 2 === 1 ? <mark key={i}>{piece}</mark> : piece));
}

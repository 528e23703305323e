import { Range } from 'slate';
import type { Block } from '../../core/report/block';
import type { Finding } from '../../core/proof/finding';
import { offsetOf } from '../editor/point-at';
import type { ReportSession } from '../session/report-session';
import { shownSeverities } from '../session/shown-severities';

/** A finding with its place among all that are shown. */
export interface FindingStep {
  finding: Finding;
  /** From 1. */
  number: number;
  total: number;
}

/** The next finding of a shown level behind the caret, or the one before it, going round; null without any. */
export function findingStep({ editor, checks }: ReportSession, direction: 1 | -1): FindingStep | null {
  const blocks = editor.children as Block[];
  const order = new Map(blocks.map((block, index) => [block.id, index]));
  const shown = checks.results
    .get()
    .findings.filter(({ severity, block }) => shownSeverities.get().includes(severity) && order.has(block))
    .map((finding) => ({ finding, index: order.get(finding.block)! }))
    .sort((a, b) => a.index - b.index || a.finding.start - b.finding.start);
  if (shown.length === 0) return null;
  const caret = editor.selection && Range.start(editor.selection);
  const here = caret ? caret.path[0]! : direction === 1 ? -1 : blocks.length;
  const offset = caret ? offsetOf(blocks[here]!, caret) : 0;
  const side = ({ index, finding }: { index: number; finding: Finding }) => index - here || finding.start - offset;
  const at = direction === 1 ? shown.findIndex((one) => side(one) > 0) : shown.findLastIndex((one) => side(one) < 0);
  const found = at >= 0 ? at : direction === 1 ? 0 : shown.length - 1;
  return { finding: shown[found]!.finding, number: found + 1, total: shown.length };
}

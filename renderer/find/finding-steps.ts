import { Range } from 'slate';
import type { Block } from '../../core/report/block';
import type { Finding } from '../../core/proof/finding';
import { offsetOf } from '../editor/point-at';
import type { ReportSession } from '../session/report-session';
import { shownSeverities } from '../session/shown-severities';
import { acceptedRange } from '../suggestions/accepted-range';

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
  // Findings speak of the text as it would be accepted, the caret of the text as it is drawn.
  const shown = checks.results
    .get()
    .findings.filter(({ severity }) => shownSeverities.get().includes(severity))
    .flatMap((finding) => {
      const at = acceptedRange(blocks, finding)?.anchor;
      return at ? { finding, index: at.path[0]!, start: offsetOf(blocks[at.path[0]!]!, at) } : [];
    })
    .sort((a, b) => a.index - b.index || a.start - b.start);
  if (shown.length === 0) return null;
  const caret = editor.selection && Range.start(editor.selection);
  const here = caret ? caret.path[0]! : direction === 1 ? -1 : blocks.length;
  const offset = caret ? offsetOf(blocks[here]!, caret) : 0;
  const side = ({ index, start }: { index: number; start: number }) => index - here || start - offset;
  const at = direction === 1 ? shown.findIndex((one) => side(one) > 0) : shown.findLastIndex((one) => side(one) < 0);
  const found = at >= 0 ? at : direction === 1 ? 0 : shown.length - 1;
  return { finding: shown[found]!.finding, number: found + 1, total: shown.length };
}

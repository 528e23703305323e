import { ReactEditor } from 'slate-react';
import type { Block } from '../../core/report/block';
import type { Finding, Severity } from '../../core/proof/finding';
import { acceptedRange } from '../suggestions/accepted-range';
import type { ReportEditor } from '../editor/slate-types';

/** Whole paragraphs under a wavy line would shout; the panel tells of them. */
const LONGEST = 120;

/** That nothing stands under a heading is seen there; a new report would be underlined all over. */
const SELF_EVIDENT = 'heading-content';

const PAINTED: readonly Severity[] = ['error', 'warning', 'hint'];

/**
 * Underlines findings of the shown levels on the page by CSS highlights, which change neither value nor DOM: decorations of the editor
 * would disturb input methods and draw every block anew.
 */
export function paintFindings(editor: ReportEditor, findings: readonly Finding[], shown: readonly Severity[]): void {
  const blocks = new Map((editor.children as Block[]).map((block) => [block.id, block]));
  for (const severity of PAINTED) {
    const ranges = findings
      .filter((finding) => finding.severity === severity && isPainted(finding, shown))
      .flatMap((finding) => knownRange(editor, blocks.get(finding.block), finding) ?? []);
    paint(`shufa-${severity}`, ranges);
  }
}

/** Whether words of the page are underlined for it; `shown` are the levels one wants to see. */
export function isPainted({ rule, severity, start, end }: Finding, shown: readonly Severity[]): boolean {
  return shown.includes(severity) && end > start && end - start <= LONGEST && rule !== SELF_EVIDENT;
}

/** Painted anew only where something moved. */
function paint(name: string, ranges: readonly Range[]): void {
  const before = CSS.highlights.get(name);
  if (before?.size === ranges.length && ranges.every((range) => before.has(range))) return;
  CSS.highlights.set(name, new Highlight(...ranges));
}

export function clearFindings(): void {
  for (const severity of PAINTED) CSS.highlights.delete(`shufa-${severity}`);
}

/** Ranges of the page by the block they are in: blocks are never changed in place, so most stay true from check to check. */
const known = new WeakMap<Block, Map<string, Range>>();

function knownRange(editor: ReportEditor, block: Block | undefined, finding: Finding): Range | null {
  if (!block) return null;
  const key = `${finding.start} ${finding.end}`;
  const ranges = known.get(block) ?? new Map<string, Range>();
  const before = ranges.get(key);
  if (before?.startContainer.isConnected && before.toString() === finding.text) return before;
  const range = domRange(editor, finding);
  if (range) known.set(block, ranges.set(key, range));
  return range;
}

function domRange(editor: ReportEditor, finding: Finding): Range | null {
  const range = acceptedRange(editor.children as Block[], finding);
  return range && ReactEditor.resolveDOMRange(editor, range);
}

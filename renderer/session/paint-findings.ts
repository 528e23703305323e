import { ReactEditor } from 'slate-react';
import type { Block } from '../../core/report/block';
import type { Finding, Severity } from '../../core/proof/finding';
import { placeRange } from '../editor/point-at';
import type { ReportEditor } from '../editor/slate-types';

/** Whole paragraphs under a wavy line would shout; the panel tells of them. */
const LONGEST = 120;

const PAINTED: readonly Severity[] = ['error', 'warning', 'hint'];

/**
 * Underlines findings of the shown levels on the page by CSS highlights, which change neither value nor DOM: decorations of the editor
 * would disturb input methods and draw every block anew.
 */
export function paintFindings(editor: ReportEditor, findings: readonly Finding[], shown: readonly Severity[]): void {
  for (const severity of PAINTED) {
    const ranges = findings
      .filter(
        (finding) =>
          finding.severity === severity &&
          shown.includes(severity) &&
          finding.end > finding.start &&
          finding.end - finding.start <= LONGEST,
      )
      .flatMap((finding) => domRange(editor, finding) ?? []);
    CSS.highlights.set(`shufa-${severity}`, new Highlight(...ranges));
  }
}

export function clearFindings(): void {
  for (const severity of PAINTED) CSS.highlights.delete(`shufa-${severity}`);
}

function domRange(editor: ReportEditor, finding: Finding): Range | null {
  const range = placeRange(editor.children as Block[], finding);
  return range && ReactEditor.resolveDOMRange(editor, range);
}

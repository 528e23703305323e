import { classOf } from '../../core/proof/finding-class';
import type { Finding } from '../../core/proof/finding';
import { ignoreFinding } from '../../core/proof/ignore';
import type { IgnoredFinding } from '../../core/report/notes';
import { acceptedBlocks } from '../../core/suggest/settle';
import { removeOfficeChoice, saveOfficeChoice } from '../session/office-choices';
import type { ReportSession } from '../session/report-session';
import { notify } from '../ui/toasts';

/** No longer shows a finding at its place, or any of its class in this report; the notice takes it back. */
export function ignoreHere(session: ReportSession, finding: Finding, scope: IgnoredFinding['scope']): void {
  const report = {
    ...session.report,
    format: 1 as const,
    blocks: [...acceptedBlocks(session.blocks.get())],
    comments: [],
  };
  const note = ignoreFinding(report, finding, scope, crypto.randomUUID(), new Date().toISOString());
  void session.notes.put(note);
  notify(scope === 'place' ? '已忽略这一处。' : '本报告不再提示这一类。', 'done', {
    name: '撤销',
    run: () => void session.notes.remove('ignored', note.id),
  });
}

/** No longer shows findings of this class in any report on this machine; the notice takes it back. */
export function ignoreEverywhere(finding: Finding, name: string): void {
  const id = classOf(finding);
  saveOfficeChoice({ kind: 'class-off', id, name, at: new Date().toISOString() });
  notify('本单位的报告都不再提示这一类。', 'done', {
    name: '撤销',
    run: () => removeOfficeChoice('class-off', id),
  });
}

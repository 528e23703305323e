import type { Exported } from '../../core/api';
import { reportTitle } from '../../core/report/report';
import type { VariantForm } from '../../core/variant/variant-form';
import { api } from '../api';
import type { ReportSession } from '../session/report-session';
import { joinPath, splitPath } from '../ui/paths';

/** A copy that was written. */
export interface DoneCopy extends Exported {
  variant: string;
}

export interface ExportRun {
  session: ReportSession;
  forms: readonly VariantForm[];
  profile: string;
  /** The file for one copy, the folder for several or a package. */
  target: string;
  package: boolean;
  open: string[];
  reason: string;
  /** Told before each copy. */
  onProgress: (at: number, name: string) => void;
  isCancelled: () => boolean;
}

export interface ExportOutcome {
  copies: DoneCopy[];
  /** Further files of a package. */
  others: string[];
  cancelled: boolean;
}

/** Writes the copies one after the other, between which it can be stopped. What was written stays. */
export async function exportCopies(run: ExportRun): Promise<ExportOutcome> {
  const { session, forms, profile, target, open, reason } = run;
  await session.saver.flush();
  const inFolder = forms.length > 1 || run.package;
  const copies: DoneCopy[] = [];
  for (const [i, form] of forms.entries()) {
    if (run.isCancelled()) return { copies, others: [], cancelled: true };
    run.onProgress(i + 1, form.name);
    const path = inFolder ? joinPath(target, `${copyName(session, form)}.docx`) : target;
    const exported = await api.exportReport(session.id, { path, variant: form.id, profile, open, reason });
    copies.push({ ...exported, variant: form.name });
  }
  if (!run.package) return { copies, others: [], cancelled: false };
  run.onProgress(forms.length + 1, '自查表和清单');
  const files = copies.map(({ path, variant }) => ({ file: splitPath(path).name, variant }));
  const written = await api.finishPackage(session.id, { folder: target, files });
  return { copies, others: written.files.filter((name) => !files.some(({ file }) => file === name)), cancelled: false };
}

/** The file name of a copy, without what no file name may hold. */
export function copyName(session: ReportSession, { name }: VariantForm): string {
  return `${folderName(session)}（${name.replace(/[（）]/gu, '')}）`;
}

export function folderName(session: ReportSession): string {
  const title = reportTitle({ blocks: session.blocks.get() } as never) || '法治政府建设年度报告';
  return title.replace(/[\\/:*?"<>|]/gu, '').slice(0, 80);
}

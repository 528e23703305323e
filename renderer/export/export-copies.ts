import type { Exported } from '../../core/api';
import { reportTitle } from '../../core/report/report';
import { PAPER_NAMES, type PaperKind } from '../../core/variant/paper-kinds';
import type { VariantForm } from '../../core/variant/variant-form';
import { acceptedBlocks } from '../../core/suggest/settle';
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
  papers: readonly PaperKind[];
  profile: string;
  /** The file for one copy, the folder for several or a package. */
  target: string;
  package: boolean;
  /** The package as one .zip instead of a folder. */
  zip: boolean;
  open: string[];
  reason: string;
  /** Told before each copy. */
  onProgress: (at: number, name: string) => void;
  isCancelled: () => boolean;
}

export interface ExportOutcome {
  copies: DoneCopy[];
  /** Further files: papers, and what a package holds besides. */
  others: string[];
  /** Where the .zip lies that holds all of it. */
  zip?: string;
  cancelled: boolean;
}

/** Writes copies and papers one after the other, between which it can be stopped. What was written is whole and stays. */
export async function exportCopies(run: ExportRun): Promise<ExportOutcome> {
  const { session, forms, papers, profile, target, open, reason } = run;
  await session.saver.flush();
  const inFolder = isFolder(run);
  const copies: DoneCopy[] = [];
  const others: string[] = [];
  const stopped = (): ExportOutcome => ({ copies, others, cancelled: true });
  for (const [i, form] of forms.entries()) {
    if (run.isCancelled()) return stopped();
    run.onProgress(i + 1, form.name);
    const path = inFolder ? joinPath(target, `${copyName(session, form)}.docx`) : target;
    const exported = await api.exportReport(session.id, { path, variant: form.id, profile, open, reason });
    copies.push({ ...exported, variant: form.name });
  }
  const files = copies.map(({ path, variant }) => ({ file: splitPath(path).name, variant }));
  // A package holds the tables of its own accord.
  for (const [i, kind] of papers.filter((one) => !run.package || one === 'review-sheet').entries()) {
    if (run.isCancelled()) return stopped();
    run.onProgress(forms.length + i + 1, PAPER_NAMES[kind]);
    const path = inFolder ? joinPath(target, `${paperName(session, kind)}.docx`) : target;
    const { name } = splitPath((await api.writePaper(session.id, { path, kind })).path);
    files.push({ file: name, variant: PAPER_NAMES[kind] });
    others.push(name);
  }
  if (!run.package) return { copies, others, cancelled: false };
  if (run.isCancelled()) return stopped();
  run.onProgress(files.length + 1, '自查表、各表和清单');
  const written = await api.finishPackage(session.id, { folder: target, files, ...(run.zip && { zip: true }) });
  const names = new Set(copies.map(({ path }) => splitPath(path).name));
  return {
    copies,
    others: written.files.filter((name) => !names.has(name)),
    cancelled: false,
    ...(written.zip !== undefined && { zip: written.zip }),
  };
}

/** Whether what is chosen takes a folder: more than one file. */
export function isFolder({ forms, papers, package: whole }: Pick<ExportRun, 'forms' | 'papers' | 'package'>): boolean {
  return forms.length + papers.length > 1 || whole;
}

/** The file name of a paper. */
export function paperName(session: ReportSession, kind: PaperKind): string {
  return `${folderName(session)}（${PAPER_NAMES[kind]}）`;
}

/**
 * The file name of a copy: 报告（清稿）, and with whom it is for where the variant names that: 报告-报送稿（市委、市政府）.
 * Without what no file name may hold.
 */
export function copyName(session: ReportSession, { id, name }: VariantForm): string {
  const to = session.elements.get().copies[id]?.addressee?.replace(/[:：\s]/gu, '') ?? '';
  const label = to === '' ? name : name.replace(/（[^）]*）$/u, `（${to}）`);
  const clean = label.replace(FORBIDDEN, '').slice(0, 60);
  return clean.includes('（') ? `${folderName(session)}-${clean}` : `${folderName(session)}（${clean}）`;
}

const FORBIDDEN = /[\\/:*?"<>|]/gu;

export function folderName(session: ReportSession): string {
  const title = reportTitle({ blocks: acceptedBlocks(session.blocks.get()) } as never) || '法治政府建设年度报告';
  return title.replace(FORBIDDEN, '').slice(0, 80);
}

import type { Exported } from '../../core/api';
import { reportTitle } from '../../core/report/report';
import { PAPER_NAMES, type PaperKind } from '../../core/variant/paper-kinds';
import type { VariantForm } from '../../core/variant/variant-form';
import { acceptedBlocks } from '../../core/suggest/settle';
import { api } from '../api';
import type { ReportSession } from '../session/report-session';
import { joinPath, splitPath } from '../ui/paths';
import { sentenceOf } from '../ui/toasts';

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
  /** What was asked for and not written, when it ended early. */
  left: string[];
  /** The sentence of what ended it early; none when somebody stopped it, or all was written. */
  failure?: string;
}

/**
 * Writes copies and papers one after the other, between which it can be stopped. What was written is whole, may stand in
 * the place of an older file, and stays; the outcome tells what is not there. Throws when nothing at all was written.
 */
export async function exportCopies(run: ExportRun): Promise<ExportOutcome> {
  await run.session.saver.flush();
  const done: ExportOutcome = { copies: [], others: [], left: [] };
  const steps = exportSteps(run, done);
  for (const [i, { name, write }] of steps.entries()) {
    const left = steps.slice(i).map((step) => step.name);
    if (run.isCancelled()) return { ...done, left };
    run.onProgress(i + 1, name);
    try {
      await write();
    } catch (error) {
      if (i === 0) throw error;
      return { ...done, left, failure: sentenceOf(error) };
    }
  }
  return done;
}

/** One file each, and the package last of all. */
function exportSteps(run: ExportRun, done: ExportOutcome): { name: string; write: () => Promise<void> }[] {
  const { session, forms, papers, profile, target, open, reason } = run;
  const place = (name: string) => (isFolder(run) ? joinPath(target, `${name}.docx`) : target);
  const files: { file: string; variant: string }[] = [];
  // Made with the first file alone: one that went meanwhile was pulled out or deleted.
  const newFolder = () => isFolder(run) && files.length === 0 && { newFolder: true };
  const steps = forms.map((form) => ({
    name: form.name,
    write: async () => {
      const path = place(copyName(session, form));
      const exported = await api.exportReport(session.id, {
        path,
        variant: form.id,
        profile,
        open,
        reason,
        ...newFolder(),
      });
      done.copies.push({ ...exported, variant: form.name });
      files.push({ file: splitPath(exported.path).name, variant: form.name });
    },
  }));
  // A package holds the tables of its own accord.
  for (const kind of papers.filter((one) => !run.package || one === 'review-sheet')) {
    const write = async () => {
      const { path } = await api.writePaper(session.id, {
        path: place(paperName(session, kind)),
        kind,
        ...newFolder(),
      });
      done.others.push(splitPath(path).name);
      files.push({ file: splitPath(path).name, variant: PAPER_NAMES[kind] });
    };
    steps.push({ name: PAPER_NAMES[kind], write });
  }
  if (!run.package) return steps;
  const write = async () => {
    const written = await api.finishPackage(session.id, { folder: target, files, ...(run.zip && { zip: true }) });
    const copies = new Set(done.copies.map(({ path }) => splitPath(path).name));
    done.others = written.files.filter((name) => !copies.has(name));
    if (written.zip !== undefined) done.zip = written.zip;
  };
  return [...steps, { name: '自查表、各表和清单', write }];
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

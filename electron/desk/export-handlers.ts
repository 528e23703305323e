import { mkdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Api } from '../../core/api';
import { AppError } from '../../core/errors';
import { anchoredComments } from '../../core/review/anchored-comments';
import { loadProfile } from '../templates/load-profile';
import { signedText } from '../../core/stage/signed-text';
import type { MachineFile } from '../store/machine-file';
import type { ReportFile } from '../store/report-file';
import { checkFileBeside } from './check-open-file';
import type { PaperSource } from './export-papers';
import { DEFAULT_PROFILE, findProfile } from './export-profile';
import { findVariant, loadVariants } from '../templates/load-variants';
import { earlierStates } from './earlier-states';
import { sentVersion } from './keep-version';
import { contentHash } from '../store/content-hash';
import type { Surroundings } from './surroundings';

type ExportMethods =
  | 'listVariants'
  | 'listProfiles'
  | 'saveProfile'
  | 'removeProfile'
  | 'saveElements'
  | 'exportSurvey'
  | 'previewCopy'
  | 'exportReport'
  | 'verifyFile'
  | 'finishPackage'
  | 'writePaper';

/** Answers what concerns copies of a report on paper. */
export function exportHandlers({
  sessions,
  machine,
  work,
  templatesDir,
  now,
  allowed,
}: Surroundings): Pick<Api, ExportMethods> {
  return {
    listVariants: () => loadVariants(templatesDir),
    listProfiles: () => ({ standard: loadProfile(templatesDir, DEFAULT_PROFILE), own: machine.layoutProfiles() }),
    saveProfile: (profile) => machine.saveLayoutProfile(profile, now()),
    removeProfile: (id) => machine.removeLayoutProfile(id),
    saveElements: (session, elements) => sessions.get(session).setElements(elements, now()),
    async exportSurvey(session, id) {
      const { profile } = findProfile(templatesDir, id, machine.layoutProfiles());
      return {
        comments: anchoredComments(sessions.get(session).read()),
        missingFonts: await work.run('missingFonts', profile),
      };
    },
    previewCopy: async (session, order) =>
      work.run('previewCopy', sessions.get(session).read(), order, templatesDir, machine.layoutProfiles()),
    async exportReport(session, order) {
      const file = sessions.get(session);
      const path = allowed(order.path);
      const isOpen = () => sessions.all().some(([, held]) => held === file);
      await checkFileBeside(file, work, isOpen, templatesDir, now());
      if (!isOpen()) throw new AppError('session-closed');
      if (order.newFolder) mkdirOne(dirname(path));
      const author = machine.identity()?.name ?? '';
      const variant = findVariant(templatesDir, order.variant).name;
      const sent = sentVersion(file, { author, now: now() }, { variant, file: basename(path) });
      const report = file.read();
      const signed = signedText(file.steps(), contentHash(report.blocks));
      const own = machine.layoutProfiles();
      const written = work.run('exportCopy', report, { ...order, path }, templatesDir, own, sent?.id ?? null);
      const {
        sha256,
        variantName,
        deviations: _deviations,
        ...exported
      } = await written.catch((error: unknown) => {
        // Nothing left the report.
        if (sent && isOpen()) file.removeVersions([sent.id]);
        throw error;
      });
      if (!file.readOnly && isOpen()) {
        file.addExport({
          at: new Date(now()).toISOString(),
          variant: variantName,
          profile: order.profile ?? DEFAULT_PROFILE,
          file: basename(path),
          sha256,
          open: order.open ?? [],
          reason: order.reason ?? '',
        });
      }
      return { ...exported, signed };
    },
    verifyFile: async (path) => work.run('verify', allowed(path)),
    async finishPackage(session, order) {
      const file = sessions.get(session);
      const source = {
        ...paperSource(file, classesOff(machine)),
        items: file.items(),
        marks: file.marks(),
        exports: file.exports(),
        steps: file.steps(),
        office: machine.officeChoices(),
      };
      return work.run('finishPackage', source, { ...order, folder: allowed(order.folder) }, templatesDir, now());
    },
    async writePaper(session, order) {
      const path = allowed(order.path);
      if (order.newFolder) mkdirOne(dirname(path));
      await work.run(
        'writePaper',
        paperSource(sessions.get(session), classesOff(machine)),
        { ...order, path },
        templatesDir,
        now(),
      );
      return { path };
    },
  };
}

function paperSource(file: ReportFile, classesOff: ReadonlySet<string>): PaperSource {
  const report = file.read();
  const { path } = file;
  return { report, path, notes: file.notes(), materials: file.materials(), earlier: earlierStates(file), classesOff };
}

function classesOff(machine: MachineFile): ReadonlySet<string> {
  return new Set(machine.officeChoices().flatMap((choice) => (choice.kind === 'class-off' ? [choice.id] : [])));
}

/** Its own folder must be there: that of a stick which was pulled out is not made anew on the disk behind it. */
function mkdirOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch {
    // It is there already, or cannot be made: writing the file says which.
  }
}

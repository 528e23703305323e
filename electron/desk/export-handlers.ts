import { mkdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Api } from '../../core/api';
import { judgeByProfile } from '../../core/profile/judge-by-profile';
import { anchoredComments } from '../../core/report/anchors';
import type { ClauseResult } from '../../core/variant/clause-result';
import { installedFonts } from '../disk/installed-fonts';
import { readBytes } from '../disk/read-bytes';
import { INPUT_LIMIT } from '../disk/read-input';
import { missingFonts } from '../docx/missing-fonts';
import { loadProfile } from '../docx/profiles';
import type { MachineFile } from '../store/machine-file';
import { checkFile } from './check-file';
import { exportDocx } from './export-docx';
import { finishPackage } from './export-package';
import { DEFAULT_PROFILE, findProfile } from './export-profile';
import { findVariant, loadVariants } from './export-variants';
import { sentVersion } from './keep-version';
import type { Sessions } from './sessions';

type ExportMethods =
  | 'listVariants'
  | 'listProfiles'
  | 'saveProfile'
  | 'removeProfile'
  | 'saveElements'
  | 'exportSurvey'
  | 'exportReport'
  | 'verifyFile'
  | 'finishPackage';

interface Surroundings {
  sessions: Sessions;
  machine: MachineFile;
  templatesDir: string;
  now: () => number;
  /** Refuses paths outside of the folders that may be written. */
  allowed: (path: string) => string;
}

/** Answers what concerns copies of a report on paper. */
export function exportHandlers({
  sessions,
  machine,
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
    exportSurvey(session, id) {
      const { profile } = findProfile(templatesDir, id, machine.layoutProfiles());
      return {
        comments: anchoredComments(sessions.get(session).read()),
        missingFonts: missingFonts(profile, installedFonts()),
      };
    },
    async exportReport(session, order) {
      const file = sessions.get(session);
      const path = allowed(order.path);
      checkFile(file, templatesDir, now());
      // A folder for several copies is made with the first of them; its own folder must be there.
      mkdirOne(dirname(path));
      const author = machine.identity()?.name ?? '';
      const variant = findVariant(templatesDir, order.variant).name;
      const sent = sentVersion(file, { author, now: now() }, { variant, file: basename(path) });
      const written = exportDocx(file.read(), { ...order, path }, templatesDir, machine.layoutProfiles());
      const { sha256, variantName, deviations, ...exported } = await written.catch((error: unknown) => {
        // Nothing left the report.
        if (sent) file.removeVersions([sent.id]);
        throw error;
      });
      if (!file.readOnly) {
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
      return { ...exported, clauses: judgeByProfile(await verify(path), deviations) };
    },
    verifyFile: (path) => verify(allowed(path)),
    finishPackage: (session, order) =>
      finishPackage(sessions.get(session), { ...order, folder: allowed(order.folder) }, templatesDir, now()),
  };
}

/** Reads a file from disk and judges it. */
async function verify(path: string): Promise<ClauseResult[]> {
  const { verifyDocx } = await import('../docx/verify/verify-docx');
  return verifyDocx(readBytes(path, INPUT_LIMIT), path);
}

function mkdirOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch {
    // It is there already, or cannot be made: writing the file says which.
  }
}

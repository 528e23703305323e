import { mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Api, FileChoice, OpenedReport, ShellInfo } from '../../core/api';
import type { ItemMark } from '../../core/checklist/item';
import { AppError } from '../../core/errors';
import { reportTitle, type Report } from '../../core/report/report';
import { reportYear } from '../../core/report/report-year';
import { newReport } from '../../core/template/new-report';
import type { Template } from '../../core/template/template';
import { sweepDrafts } from '../disk/drafts';
import { freePath } from '../disk/free-path';
import { contentHash } from '../store/content-hash';
import { createReportFile } from '../store/create-report-file';
import { openMachineFile } from '../store/machine-file';
import { openBackups } from '../store/backups';
import { openReportFile, type ReportFile } from '../store/report-file';
import { backupHandlers } from './backup-handlers';
import { backupKeeper } from './backup-keeper';
import { batchHandlers } from './batch-handlers';
import { loadProfile } from '../templates/load-profile';
import { fileHandlers } from './file-handlers';
import { fileLocks } from './file-locks';
import { guardWrites } from './guard-writes';
import { exportHandlers } from './export-handlers';
import { DEFAULT_PROFILE } from './export-profile';
import { keepFromReviewers } from './keep-from-reviewers';
import { keepSessionVersion } from './keep-version';
import { itemHandlers, takeOffice } from './item-handlers';
import { requireInside, type Place } from './list-folder';
import { keepLastYearPlace } from './last-year-place';
import { loadLexicon } from '../templates/load-lexicon';
import { loadTemplates } from '../templates/load-templates';
import { materialHandlers } from './material-handlers';
import { manualHandlers } from './manual-handlers';
import { mergeHandlers } from './merge-handlers';
import { newBlockId, newReportId } from './new-id';
import { noteHandlers } from './note-handlers';
import { openPaths } from './open-paths';
import { reportCloser } from './report-closer';
import { reviewHandlers } from './review-handlers';
import { privacyHandlers } from './privacy-handlers';
import { sampleReport } from './sample-report';
import { sealHandlers } from './seal-handlers';
import { seededItems } from './seed-items';
import { createSessions, type Sessions } from './sessions';
import type { Surroundings } from './surroundings';
import { warmOnce } from './warm-once';
import { workBeside, workHere } from './worker-host';
import { stageHandlers } from './stage-handlers';
import { versionHandlers } from './version-handlers';

export interface DeskOptions {
  shell: ShellInfo['shell'];
  version: string;
  /** Folder with the product's data: outlines, packs, profiles, lexicon. */
  templatesDir: string;
  /** The user's data folder of this app. */
  dataDir: string;
  documentsDir: string;
  /** Where files may be opened and saved; everywhere when absent (Electron, with the system's own dialogs). */
  places?: () => Place[];
  chooseFile?: (choice: FileChoice) => Promise<string | null>;
  revealFile?: (path: string) => void;
  log?: (problem: string) => void;
  /** Script of the thread for long work; without it, long work is done on the thread of the desk. */
  worker?: string;
  now?: () => number;
}

/** The desk process: answers the Api on real files, whatever the shell. */
export interface Desk {
  handlers: Api;
  /** Closes every report; nothing is pending, since each save is durable when it returns. */
  close(): void;
}

export function createDesk(options: DeskOptions): Desk {
  const now = options.now ?? Date.now;
  const log = (problem: string): void => options.log?.(problem);
  const { templates, packs } = loadTemplates(options.templatesDir);
  const machine = openMachineFile(join(options.dataDir, 'shufa.db'), () =>
    log('machine file was damaged and set aside'),
  );
  const paths = openPaths(join(options.dataDir, 'open.json'));
  const thisYear = () => new Date(now()).getFullYear();
  const work = options.worker ? workBeside(options.worker, log) : workHere();
  const backups = openBackups(join(options.dataDir, 'backups'), now);
  const keeper = backupKeeper(backups, () => sessions.all().map(([, file]) => file), {
    now,
    log,
  });
  const person = () => ({ name: machine.identity()?.name ?? '', unit: machine.identity()?.unit ?? '' });
  /** By name; undefined while who works here is no reviewer. */
  const reviewer = () => {
    const me = machine.identity();
    return me?.role === 'reviewer' ? me.name : undefined;
  };
  const locks = fileLocks({ dataDir: options.dataDir, person, now });
  /** Nothing is written to a report that somebody else took over. */
  const owned = (file: ReportFile): ReportFile =>
    guardWrites(keepLastYearPlace(file, machine), () => locks.require(file.path));
  /** Opens a report for writing, unless somebody else does. Throws held-elsewhere. */
  const openToWrite = (path: string): ReportFile => {
    closer.hurry(path);
    const holder = locks.take(path);
    if (holder) throw new AppError('held-elsewhere', { path, name: holder.name || '另一个人' });
    try {
      const file = keeper.open(path);
      if (file.readOnly) locks.free(path);
      return owned(file);
    } catch (error) {
      if (!sessions.all().some(([, file]) => file.path === path && !file.readOnly)) locks.free(path);
      throw error;
    }
  };
  const sessions: Sessions = createSessions(paths, openToWrite);
  /** Nobody else took the report over. */
  const isOurs = (file: ReportFile): boolean => {
    try {
      locks.require(file.path);
      return true;
    } catch {
      return false;
    }
  };

  const allowed = (path: string): string => {
    if (options.places) requireInside(path, options.places());
    return resolve(path);
  };
  const templateOf = (id: string): Template => {
    const template = templates.get(id);
    if (!template) throw new AppError('unknown-template', { id, known: [...templates.keys()].join('、') });
    return template;
  };
  /** What only adds comfort must not keep a person from the text: a full disk, a list of files that is broken. */
  const comfort = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      log(`comfort: ${error instanceof AppError ? error.code : String(error)}`);
    }
  };
  const remember = (file: ReportFile, report: Report): void => {
    const { unit, year } = report;
    const title = reportTitle(report) || basename(file.path, '.shufa');
    comfort(() => machine.rememberFile({ path: file.path, title, unit, year }, now()));
  };
  const opened = (session: string, file: ReportFile): OpenedReport => {
    const report = file.read();
    remember(file, report);
    keeper.opened(file);
    warmUp();
    comfort(() => keepSessionVersion(file, { author: machine.identity()?.name ?? '', now: now() }));
    comfort(() => takeOffice(file, machine));
    // A template that left the product must not lock a report: any outline serves, the text is the file's.
    const template = templates.get(report.template) ?? [...templates.values()][0]!;
    return {
      session,
      path: file.path,
      report,
      template,
      items: file.items(),
      marks: file.marks(),
      notes: file.notes(),
      readOnly: file.readOnly,
      holder: file.readOnly ? locks.holder(file.path) : null,
      steps: file.steps(),
      hash: contentHash(report.blocks),
    };
  };
  const warmUp = warmOnce(options.worker ? work : null, options.templatesDir);
  const makeDocuments = (path: string): void => {
    if (dirname(path) === options.documentsDir) mkdirSync(options.documentsDir, { recursive: true });
  };
  const create = (report: Report, path: string, marks: readonly ItemMark[] = []): OpenedReport => {
    const items = seededItems(templateOf(report.template), packs);
    makeDocuments(path);
    const file = createReportFile(path, report, items, now());
    for (const mark of marks) file.setMark(mark);
    return openedAnew(file);
  };
  const openedAnew = (file: ReportFile): OpenedReport => enter(owned(file));
  const enter = (file: ReportFile): OpenedReport => {
    sweepDrafts(dirname(file.path));
    locks.sweep(dirname(file.path));
    if (!file.readOnly) locks.take(file.path);
    const session = sessions.add(file);
    try {
      return opened(session, file);
    } catch (error) {
      sessions.remove(session)?.close();
      if (!file.readOnly) locks.free(file.path);
      throw error;
    }
  };
  const closer = reportCloser({
    work: options.worker ? work : null,
    keeper,
    templatesDir: options.templatesDir,
    now,
    isOurs,
    comfort,
    keepVersion: (file) => keepSessionVersion(file, { author: person().name, now: now() }),
    remember: (file) => remember(file, file.read()),
    free(file) {
      if (!file.readOnly) locks.free(file.path);
    },
  });
  const own = { templates, packs, machine, sessions, backups, keeper, work, now, log, allowed, enter: openedAnew };
  const around: Surroundings = { ...options, ...own };
  const handlers: Api = {
    shellInfo: () => ({
      shell: options.shell,
      version: options.version,
      platform: process.platform,
      documents: options.documentsDir,
      thisYear: thisYear(),
      reportYear: reportYear(new Date(now())),
    }),
    listTemplates: () => [...templates.values()],
    lexicon: () => loadLexicon(options.templatesDir),
    layoutProfile: () => loadProfile(options.templatesDir, DEFAULT_PROFILE),
    createReport: ({ template, unit, year, path }) =>
      create(
        newReport({ template: templateOf(template), unit, year, newId: newBlockId, id: newReportId() }),
        allowed(path),
      ),
    openReport(path) {
      const real = allowed(path);
      closer.hurry(real);
      const held = sessions.all().find(([, file]) => file.path === real && !file.readOnly);
      if (held) return opened(held[0], sessions.get(held[0]));
      return locks.take(real) ? handlers.openToRead(real) : enter(openToWrite(real));
    },
    openToRead: (path) => openedAnew(openReportFile(allowed(path), { readOnly: true })),
    openTakingOver(path) {
      const real = allowed(path);
      locks.takeOver(real);
      return handlers.openReport(real);
    },
    holderOf: (path) => locks.holder(allowed(path)),
    previewImport: (path) => work.run('readFile', allowed(path), thisYear()),
    previewText: (text) => work.run('readText', text, thisYear()),
    previewBytes: (name, bytes) => work.run('readDropped', name, bytes, thisYear()),
    cancelPreview: () => work.cancel(['readFile', 'readText', 'readDropped']),
    openSample() {
      const { report, name, marks } = sampleReport(options.templatesDir);
      return create(report, freePath(options.documentsDir, name, 'shufa'), marks);
    },
    async acceptImport({ report, template, unit, year, path }) {
      const target = allowed(path);
      const items = seededItems(templateOf(template), packs);
      makeDocuments(target);
      await work.run('makeReport', { ...report, id: newReportId(), template, unit, year }, target, items, now());
      return openedAnew(openReportFile(target));
    },
    saveChange(session, change) {
      sessions.get(session).save(change, now(), reviewer());
      return { savedAt: new Date(now()).toISOString() };
    },
    saveItemMark: (session, mark) => sessions.get(session).setMark(mark),
    removeItemMark: (session, item) => sessions.get(session).removeMark(item),
    saveAs(session, path) {
      const from = sessions.get(session);
      const target = allowed(path);
      if (sessions.all().some(([, file]) => file.path === target)) throw new AppError('file-busy', { path: target });
      closer.hurry(target);
      // Both have it: what two copies have in common is what they are merged by.
      if (isOurs(from)) comfort(() => keepSessionVersion(from, { author: machine.identity()?.name ?? '', now: now() }));
      from.copyTo(target);
      const file = openToWrite(target);
      if (!from.readOnly) locks.free(from.path);
      from.close();
      sessions.replace(session, file);
      return opened(session, file);
    },
    closeReport(session) {
      const file = sessions.remove(session);
      return file && closer.close(file);
    },
    logProblem: log,
    ...fileHandlers({ ...options, sessions, machine }),
    ...itemHandlers(around),
    ...noteHandlers(around),
    ...materialHandlers(around),
    ...exportHandlers(around),
    ...backupHandlers(around),
    ...sealHandlers(around),
    ...privacyHandlers(around),
    ...batchHandlers(around),
    ...manualHandlers(around),
    ...mergeHandlers(around),
    ...versionHandlers(around),
    ...stageHandlers(around),
    ...reviewHandlers(around),
  };

  return {
    handlers: keepFromReviewers(handlers, () => reviewer() !== undefined),
    close() {
      for (const [session] of sessions.all()) {
        const file = sessions.remove(session);
        if (file) closer.closeNow(file);
      }
      closer.hurry();
      keeper.stop();
      handlers.cancelBatch();
      work.stop();
      paths.clear();
      locks.stop();
      machine.close();
    },
  };
}

import type { Api } from '../../core/api';
import { applicableItems } from '../../core/checklist/applicable';
import { AppError } from '../../core/errors';
import { usedStages, type Stage } from '../../core/stage/stage';
import { stageState, type OpenCounts, type StageStep } from '../../core/stage/stage-step';
import { suggestionIds } from '../../core/suggest/change';
import type { ReportFile } from '../store/report-file';
import { check } from './check-file';
import { isoTime } from './keep-version';
import { loadStages } from '../templates/load-stages';
import { newStepId } from './new-id';
import type { Surroundings } from './surroundings';
import { compare } from './version-handlers';

type StageMethods = 'listStages' | 'stageSteps' | 'stageOpen' | 'takeStage' | 'reopenText';

/** Answers where a report stands on its way to being published. */
export function stageHandlers({ sessions, machine, templatesDir, now }: Surroundings): Pick<Api, StageMethods> {
  const author = () => machine.identity()?.name ?? '';
  const stages = (): Stage[] => {
    const own = machine.officeChoices().find((choice) => choice.kind === 'stages');
    return usedStages({ product: loadStages(templatesDir), own: own?.stages ?? null });
  };
  const stageOf = (id: string): Stage => {
    const stage = stages().find((one) => one.id === id);
    if (!stage) throw new AppError('invalid-argument', { field: '稿次', why: '本单位没有这个稿次' });
    return stage;
  };
  return {
    listStages: () => loadStages(templatesDir),
    stageSteps: (session) => sessions.get(session).steps(),
    stageOpen: (session) => openCounts(sessions.get(session), templatesDir),
    takeStage(session, order) {
      const file = sessions.get(session);
      const stage = stageOf(order.stage);
      const open = openCounts(file, templatesDir);
      if (stage.signed && open.suggestions > 0) throw new AppError('open-suggestions', { count: open.suggestions });
      const before = lastSigned(file);
      const since = before && {
        since: { version: before.version, changes: compare(file, before.version, null, author()).redline.changes },
      };
      const { date, person, note } = order;
      const at = isoTime(now());
      const frozen = { at, author: author() || person, note, details: { stage: stage.id, stageName: stage.name } };
      file.takeStep({ ...frozen, kind: 'stage', name: stage.name }, ({ id: version, hash }) => ({
        id: newStepId(),
        kind: 'step',
        at,
        date,
        person,
        stage: stage.id,
        stageName: stage.name,
        signed: stage.signed,
        note,
        version,
        hash,
        open,
        ...(since ?? {}),
      }));
      return file.steps();
    },
    reopenText(session, order) {
      const file = sessions.get(session);
      const lock = file.lock();
      if (!lock) return file.steps();
      const stage = stageOf(order.stage);
      const { date, person, note } = order;
      const at = isoTime(now());
      const { changes } = compare(file, lock.version, null, author()).redline;
      const name = `${lock.stageName}签批后重新修改`;
      file.takeStep({ at, author: author() || person, kind: 'stage', name, note }, ({ id: version, hash }) => ({
        id: newStepId(),
        kind: 'reopen',
        at,
        date,
        person,
        stage: stage.id,
        stageName: stage.name,
        signed: false,
        note,
        version,
        hash,
        open: openCounts(file, templatesDir),
        since: { version: lock.version, changes },
      }));
      return file.steps();
    },
  };
}

/** What stands open in a report as it is in its file. */
function openCounts(file: ReportFile, templatesDir: string): OpenCounts {
  const report = file.read();
  const items = applicableItems(file.items(), report);
  const basis = { items, marks: file.marks(), notes: file.notes(), lastYear: null };
  const mandatory = new Set(items.filter(({ level }) => level === 'mandatory').map(({ id }) => id));
  const results = check(report, basis, templatesDir).items;
  return {
    comments: report.comments.filter(({ resolved }) => !resolved).length,
    suggestions: suggestionIds(report.blocks).length,
    missing: results.filter(({ id, status }) => status === 'missing' && mandatory.has(id)).length,
  };
}

/** The signed text that a re-review began from; undefined where the text was never signed. */
function lastSigned(file: ReportFile): StageStep | undefined {
  const steps = file.steps();
  return stageState(steps, []).reopened ? steps.findLast(({ signed }) => signed) : undefined;
}

import type { Api } from '../../core/api';
import { AppError } from '../../core/errors';
import { usedStages, type Stage } from '../../core/stage/stage';
import { stageState, type OpenCounts, type StageStep } from '../../core/stage/stage-step';
import type { ReportFile } from '../store/report-file';
import { compareVersions } from './compare-versions';
import { isoTime } from './keep-version';
import { loadStages } from '../templates/load-stages';
import { newStepId } from './new-id';
import type { Surroundings } from './surroundings';
import { workHere, type LongWork } from './worker-host';

type StageMethods = 'listStages' | 'stageSteps' | 'stageOpen' | 'takeStage' | 'reopenText';

/** Answers where a report stands on its way to being published. */
export function stageHandlers({ sessions, machine, work, templatesDir, now }: Surroundings): Pick<Api, StageMethods> {
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
  const openIn = (file: ReportFile, on: LongWork): Promise<OpenCounts> =>
    on.run('openCounts', file.read(), { items: file.items(), marks: file.marks(), notes: file.notes() }, templatesDir);
  const since = async (file: ReportFile, version: string, on: LongWork): Promise<NonNullable<StageStep['since']>> => {
    const { redline } = await compareVersions(file, { from: version, to: null, author: author() }, on);
    return { version, changes: redline.changes };
  };
  return {
    listStages: () => loadStages(templatesDir),
    stageSteps: (session) => sessions.get(session).steps(),
    stageOpen: (session) => openIn(sessions.get(session), work),
    async takeStage(session, order) {
      const stage = stageOf(order.stage);
      const { file, found } = await settled({ sessions, work }, session, async (held, on) => {
        const before = lastSigned(held);
        return { open: await openIn(held, on), since: before && (await since(held, before.version, on)) };
      });
      if (stage.signed && found.open.suggestions > 0)
        throw new AppError('open-suggestions', { count: found.open.suggestions });
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
        open: found.open,
        ...(found.since ? { since: found.since } : {}),
      }));
      return file.steps();
    },
    async reopenText(session, order) {
      const stage = stageOf(order.stage);
      const { file, found } = await settled({ sessions, work }, session, async (held, on) => {
        const lock = held.lock();
        return lock && { lock, open: await openIn(held, on), since: await since(held, lock.version, on) };
      });
      if (!found) return file.steps();
      const { date, person, note } = order;
      const at = isoTime(now());
      const name = `${found.lock.stageName}签批后重新修改`;
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
        open: found.open,
        since: found.since,
      }));
      return file.steps();
    },
  };
}

/** How often facts are worked out anew because somebody typed meanwhile; then nobody gets to type. */
const TRIES = 3;

/** What `facts` finds of a report that nobody changed while it was found, and its file. */
async function settled<T>(
  { sessions, work }: Pick<Surroundings, 'sessions' | 'work'>,
  session: string,
  facts: (file: ReportFile, work: LongWork) => Promise<T>,
): Promise<{ file: ReportFile; found: T }> {
  for (let tries = 1; ; tries += 1) {
    const file = sessions.get(session);
    const before = file.state();
    const found = await facts(file, tries < TRIES ? work : workHere());
    if (sessions.get(session) === file && file.state() === before) return { file, found };
  }
}

/** The signed text that a re-review began from; undefined where the text was never signed. */
function lastSigned(file: ReportFile): StageStep | undefined {
  const steps = file.steps();
  return stageState(steps, []).reopened ? steps.findLast(({ signed }) => signed) : undefined;
}

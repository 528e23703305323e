import type { Database } from 'better-sqlite3';
import { stageState, type SignLock, type StageStep } from '../../core/stage/stage-step';

/** The way of one report from stage to stage, oldest step first. */
export function stageStepStore(db: Database) {
  const all = db.prepare<[], string>('SELECT body FROM stage_steps ORDER BY place').pluck();
  const add = db.prepare<[string, string]>('INSERT INTO stage_steps (id, body) VALUES (?, ?)');
  const steps = (): StageStep[] => all.all().map((body) => JSON.parse(body) as StageStep);
  return {
    all: steps,
    add: (step: StageStep): void => void add.run(step.id, JSON.stringify(step)),
    /** Who locked the text; null while it may be changed. */
    lock: (): SignLock | null => stageState(steps(), []).lock,
  };
}

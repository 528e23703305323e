import type { OpenedReport } from '../../core/api';
import { usedStages, type Stage } from '../../core/stage/stage';
import type { StageOrder } from '../../core/stage/stage-order';
import { stageState, type StageState, type StageStep } from '../../core/stage/stage-step';
import { api } from '../api';
import { officeChoices } from '../session/office-choices';
import { createStore, type Store } from '../ui/store';
import { notifyError } from '../ui/toasts';

/** Where the report stands (稿次), and who locked its text. `get().stage` is the id of the stage, `name` its name. */
export interface StageStore extends Store<StageState> {
  steps: Store<readonly StageStep[]>;
  /** The stages of this office, in order; empty until they have arrived. */
  list: Store<readonly Stage[]>;
  /** The text in the file was not what was signed when the report was opened: somebody changed it elsewhere. */
  changedOutside: Store<boolean>;
  /** Freezes a version and goes there. What is typed must be in the file before. */
  take(order: StageOrder): Promise<void>;
  /** Unlocks the signed text; `note` is the reason. */
  reopen(order: StageOrder): Promise<void>;
  stop(): void;
}

let product: readonly Stage[] | undefined;

/** The stages of an open report; `session` is its id. */
export function createStageStore({ session, steps: known, hash }: OpenedReport): StageStore {
  const steps = createStore<readonly StageStep[]>(known);
  const list = createStore<readonly Stage[]>([]);
  const state = createStore<StageState>(stageState(known, []));
  const lock = state.get().lock;
  const changedOutside = createStore(lock !== null && lock.hash !== hash);
  const update = () => {
    if (product) {
      const own = officeChoices.get().find((choice) => choice.kind === 'stages');
      list.set(usedStages({ product: [...product], own: own?.stages ?? null }));
    }
    state.set(stageState(steps.get(), list.get()));
  };
  const stops = [officeChoices.subscribe(update), steps.subscribe(update)];
  const load = async () => {
    product ??= await api.listStages();
    update();
  };
  void load().catch(notifyError);
  const taken = (next: readonly StageStep[]) => {
    changedOutside.set(false);
    steps.set(next);
  };
  return {
    ...state,
    steps,
    list,
    changedOutside,
    take: async (order) => taken(await api.takeStage(session, order)),
    reopen: async (order) => taken(await api.reopenText(session, order)),
    stop() {
      for (const stop of stops) stop();
    },
  };
}

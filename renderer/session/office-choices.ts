import type { OfficeChoice } from '../../core/report/notes';
import { api } from '../api';
import { createStore } from '../ui/store';
import { notifyError } from '../ui/toasts';

/** What the office decided for all its reports; empty until `loadOfficeChoices` has answered. */
export const officeChoices = createStore<readonly OfficeChoice[]>([]);

export function loadOfficeChoices(): void {
  api.officeChoices().then((choices) => officeChoices.set(choices), notifyError);
}

/** Keeps a choice on this machine; shown at once, taken back when it could not be kept. */
export function saveOfficeChoice(choice: OfficeChoice): void {
  const before = officeChoices.get();
  officeChoices.set([...others(choice.kind, choice.id), choice]);
  api.saveOfficeChoice(choice).catch((error: unknown) => {
    officeChoices.set(before);
    notifyError(error);
  });
}

export function removeOfficeChoice(kind: OfficeChoice['kind'], id: string): void {
  const before = officeChoices.get();
  officeChoices.set(others(kind, id));
  api.removeOfficeChoice(kind, id).catch((error: unknown) => {
    officeChoices.set(before);
    notifyError(error);
  });
}

function others(kind: OfficeChoice['kind'], id: string): OfficeChoice[] {
  return officeChoices.get().filter((choice) => choice.kind !== kind || choice.id !== id);
}

import { api } from '../api';
import type { ReportSession } from '../session/report-session';
import { notifyError } from '../ui/toasts';

/** Takes a person's word on an item back. */
export function removeMark({ id, marks }: ReportSession, item: string): void {
  void api.removeItemMark(id, item).then(() => marks.set(marks.get().filter((one) => one.item !== item)), notifyError);
}

import type { Holder } from '../../core/lock/holder';

/** Why a report can only be read here: somebody else has it, or another window of this program. */
export type HeldBy = { kind: 'other'; holder: Holder } | { kind: 'window'; session: string };

/** Whether another window still has the report; a window that crashed lets go of it by itself. */
export async function isHeldByWindow(session: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === `report ${session}`);
}

/** Who has a report open for writing, so that others may only read it. */
export interface Holder {
  /** Name of the person; empty when nobody said it there. */
  name: string;
  unit: string;
  /** Name of the computer. */
  machine: string;
  /** ISO 8601, by that computer's clock. */
  since: string;
  /** Minutes since the holder last gave a sign of life. */
  quiet: number;
  /** True for another program or person on this very computer. */
  here: boolean;
}

/** A living holder gives a sign twice a minute; one that was quiet for so many minutes may have crashed. */
export const QUIET_MINUTES = 3;

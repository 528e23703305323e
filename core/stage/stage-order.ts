/** A step to a stage, as a person asks for it. */
export interface StageOrder {
  stage: string;
  /** 2026-02-11. */
  date: string;
  person: string;
  note: string;
}

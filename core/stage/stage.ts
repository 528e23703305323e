/** A stage a report goes through: 初稿, 讨论稿 …. */
export interface Stage {
  id: string;
  name: string;
  /** What it is for, one line. */
  use: string;
  /** Reaching it is the sign-off (签批): the text is locked from then on. */
  signed: boolean;
}

/** A stage as the office wants it, for all its reports on this machine. */
export interface OfficeStage extends Stage {
  /** The office leaves it out. */
  off: boolean;
}

/** The stages of the product, and what the office made of them; null where it changed nothing. */
export interface StageChoices {
  product: Stage[];
  own: OfficeStage[] | null;
}

/** All stages in the office's order, those left out included. What came to the product since stands at the end, left out. */
export function officeStages({ product, own }: StageChoices): OfficeStage[] {
  if (!own) return product.map((stage) => ({ ...stage, off: false }));
  const known = new Set(own.map(({ id }) => id));
  return [...own, ...product.filter(({ id }) => !known.has(id)).map((stage) => ({ ...stage, off: true }))];
}

/** The stages a report goes through here. */
export function usedStages(choices: StageChoices): Stage[] {
  return officeStages(choices).flatMap(({ off, ...stage }) => (off ? [] : [stage]));
}

/** What is wrong with the office's list, in one sentence; null when it can be used. */
export function stageFault(stages: readonly OfficeStage[]): string | null {
  const names = stages.map(({ name }) => name.trim());
  if (names.includes('')) return '稿次名称不能空着';
  if (new Set(names).size < names.length) return '稿次名称不能重复';
  return stages.every(({ off }) => off) ? '至少要用一个稿次' : null;
}

/** `fit` makes the sheet as wide as the room for it, at most its real size; `page` shows it from head to foot. */
export type Zoom = 'fit' | 'page' | number;

/** What the picker offers, as factors. */
export const STEPS = [0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

/** The next step up or down from a zoom factor. */
export function zoomStep(factor: number, direction: 1 | -1): number {
  const next =
    direction > 0 ? STEPS.find((step) => step > factor + 0.01) : STEPS.findLast((step) => step < factor - 0.01);
  return next ?? factor;
}

/** A factor within the steps, to whole percents. */
export function clampZoom(factor: number): number {
  return Math.round(Math.min(STEPS.at(-1)!, Math.max(STEPS[0]!, factor)) * 100) / 100;
}

/** `fit` makes the sheet as wide as the room for it, at most its real size. */
export type Zoom = 'fit' | number;

const STEPS = [0.75, 0.9, 1, 1.1, 1.25, 1.5, 2];

export function ZoomPicker({ zoom, onZoom }: { zoom: Zoom; onZoom: (zoom: Zoom) => void }) {
  return (
    <select
      className="select"
      aria-label="显示比例"
      value={String(zoom)}
      onChange={({ target }) => onZoom(target.value === 'fit' ? 'fit' : Number(target.value))}
    >
      <option value="fit">适合宽度</option>
      {STEPS.map((step) => (
        <option key={step} value={String(step)}>
          {Math.round(step * 100)}%
        </option>
      ))}
    </select>
  );
}

/** The next step up or down from a zoom factor. */
export function zoomStep(factor: number, direction: 1 | -1): number {
  const next =
    direction > 0 ? STEPS.find((step) => step > factor + 0.01) : STEPS.findLast((step) => step < factor - 0.01);
  return next ?? factor;
}

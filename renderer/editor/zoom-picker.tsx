import { Minus, Plus } from 'lucide-react';
import { Button } from '../ui/button';
import { STEPS, zoomStep, type Zoom } from './zoom-steps';

interface Props {
  zoom: Zoom;
  /** The factor that comes of it. */
  factor: number;
  onZoom: (zoom: Zoom) => void;
}

export function ZoomPicker({ zoom, factor, onZoom }: Props) {
  const percent = (value: number) => `${Math.round(value * 100)}%`;
  const odd = typeof zoom === 'number' && !STEPS.includes(zoom);
  return (
    <div className="zoom-picker">
      <Button
        look="quiet"
        icon={<Minus />}
        aria-label="缩小（Ctrl+-）"
        disabled={factor <= STEPS[0]!}
        onClick={() => onZoom(zoomStep(factor, -1))}
      />
      <select
        className="select"
        aria-label="显示比例"
        value={String(zoom)}
        onChange={({ target: { value } }) => onZoom(value === 'fit' || value === 'page' ? value : Number(value))}
      >
        <option value="fit">适合宽度</option>
        <option value="page">整页</option>
        {odd && <option value={String(zoom)}>{percent(zoom)}</option>}
        {STEPS.map((step) => (
          <option key={step} value={String(step)}>
            {percent(step)}
          </option>
        ))}
      </select>
      <Button
        look="quiet"
        icon={<Plus />}
        aria-label="放大（Ctrl++）"
        disabled={factor >= STEPS.at(-1)!}
        onClick={() => onZoom(zoomStep(factor, 1))}
      />
    </div>
  );
}

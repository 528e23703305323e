import type { FontMetrics } from '../../../core/layout/font-metrics';
import { measuredMetrics } from '../../../core/layout/measured-metrics';

/** Large, so that rounding to whole pixels does not count. */
const SIZE = 1000;

/** How wide characters come out in the body font of the page, as the browser found it. */
export function screenMetrics(): FontMetrics {
  const canvas = document.createElement('canvas').getContext('2d')!;
  const family = getComputedStyle(document.documentElement).getPropertyValue('--fangsong');
  canvas.font = `${SIZE}px ${family}`;
  canvas.textRendering = 'geometricPrecision';
  // Quotes and dashes are as wide as the Chinese font makes them when they stand among Chinese characters.
  const pair = canvas.measureText('国国').width;
  return measuredMetrics((char) => (canvas.measureText(`国${char}国`).width - pair) / SIZE);
}

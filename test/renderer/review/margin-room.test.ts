import { drawnWidth } from '../../../renderer/editor/fit-zoom';
import type { PageView } from '../../../renderer/editor/pages/page-view';
import type { Zoom } from '../../../renderer/editor/zoom-steps';
import { marginRoom } from '../../../renderer/review/margin-room';

const VIEWS: readonly [PageView, Zoom][] = [
  ['pages', 'fit'],
  ['pages', 'page'],
  ['pages', 1],
  ['pages', 1.5],
  ['plain', 'fit'],
];

test.each(VIEWS)('in %s at %s the margin never takes more than an eighth of the page', (view, zoom) => {
  for (let width = 300; width <= 3840; width += 1) {
    const size = { width, height: 800 };
    const room = marginRoom(size, view, zoom);
    if (room === 0) continue;
    const beside = drawnWidth(zoom, view, { ...size, width: width - room });
    expect(beside).toBeGreaterThanOrEqual((drawnWidth(zoom, view, size) * 7) / 8);
    expect(beside + room).toBeLessThanOrEqual(width);
  }
});

test.each(VIEWS)('in %s at %s a wider desk never loses the margin that a narrower one has', (view, zoom) => {
  const has = Array.from({ length: 3600 }, (_, i) => marginRoom({ width: 300 + i, height: 800 }, view, zoom) > 0);
  expect(has.lastIndexOf(false)).toBe(has.indexOf(true) - 1);
});

test('beside both panes in a window of 1440 pixels the page keeps its size, beside one of them both have room', () => {
  expect(marginRoom({ width: 842, height: 760 }, 'pages', 'fit')).toBe(0);
  expect(marginRoom({ width: 1091, height: 760 }, 'pages', 'fit')).toBeGreaterThan(0);
});

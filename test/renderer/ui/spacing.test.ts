import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..', 'renderer');
const DECLARATION = /^\s*((?:padding|margin|(?:row-|column-)?gap)(?:-[a-z-]+)?):\s*([^;]+);/gmu;

const files = (ending: string) =>
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));

/** A hairline may be one pixel; a sum with a step of the scale makes room for something of a known size. */
const offScale = (value: string) =>
  /(?<![\d.])(?!1px)[\d.]+px/u.test(value.replaceAll(/calc\([^;]*var\([^;]*\)/gu, ''));

test('every padding, margin and gap is a step of the spacing scale', () => {
  const loose = files('.css').flatMap((name) =>
    [...readFileSync(join(ROOT, name), 'utf8').matchAll(DECLARATION)]
      .filter(([, , value]) => offScale(value!))
      .map(([, property, value]) => `${name}: ${property}: ${value}`),
  );
  expect(loose).toEqual([]);
});

test('components state no spacing of their own in pixels', () => {
  const loose = files('.tsx').filter((name) =>
    /\b(?:padding|margin|gap)[A-Za-z]*: ['"`]?[1-9]/u.test(readFileSync(join(ROOT, name), 'utf8')),
  );
  expect(loose).toEqual([]);
});

test('the steps of the scale only grow', () => {
  const tokens = readFileSync(join(ROOT, 'ui', 'tokens.css'), 'utf8');
  const steps = [...tokens.matchAll(/--space-\d+: (\d+)px/gu)].map(([, size]) => Number(size));
  expect(steps.length).toBeGreaterThan(0);
  expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
});

test('a measure off the scale is noticed, a hairline and an indent by an icon are not', () => {
  expect(['7px 8px', '0 13px', '11px'].filter(offScale)).toHaveLength(3);
  expect(['1px', 'var(--space-2) 1px', 'calc(76px + var(--space-5))', '40vh 10mm'].filter(offScale)).toEqual([]);
});

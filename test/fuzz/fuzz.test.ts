import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

test('200 broken files of every kind are read or refused with a sentence of ours: no fault, no hang, no crash', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'test', 'fuzz', 'run.mjs'), '--cases', '200', '--seed', '3'],
    { encoding: 'utf8' },
  );
  expect([status, stdout]).toEqual([0, expect.stringContaining('"cases": 200')]);
  const counts = JSON.parse(stdout) as { read: number; refused: Record<string, number>; failures: number };
  expect(counts.failures).toBe(0);
  // Otherwise the breaking broke nothing, or everything.
  expect(counts.read).toBeGreaterThan(20);
  expect(Object.keys(counts.refused).length).toBeGreaterThan(3);
}, 120_000);

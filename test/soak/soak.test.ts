import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

test('eight kills while typing, importing and exporting: the report opens each time with all that was acknowledged', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'test', 'soak', 'run.mjs'), '--kills', '8', '--seed', '11'],
    { encoding: 'utf8' },
  );
  expect([status, stdout, stderr]).toEqual([0, expect.stringContaining('"kills": 8'), expect.anything()]);
  const counts = JSON.parse(stdout) as Record<string, number>;
  expect(counts).toMatchObject({ kills: 8, failures: 0 });
  expect(counts['acknowledged']).toBeGreaterThan(0);
}, 120_000);

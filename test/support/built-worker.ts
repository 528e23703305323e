import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(__dirname, '..', '..');

/** Call at the top of a file: sees that the thread for long work is built. Where its script lies, inside a test. */
export function builtWorker(): () => string {
  beforeAll(() => {
    const bundle = pathToFileURL(join(root, 'build', 'bundle.mjs')).href;
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', `const { ensureBuilt } = await import('${bundle}'); await ensureBuilt(['desk']);`],
      { encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([0, expect.anything()]);
  }, 120_000);
  return () => join(root, 'out', 'desk', 'worker.cjs');
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface Desk {
  url: string;
  /** Holds its documents and data. */
  folder: string;
  stop(): Promise<void>;
}

/** The built program without a browser, on a folder of its own. */
export async function startDesk(root: string, folder: string): Promise<Desk> {
  const desk = spawn(process.execPath, [join(root, 'out', 'desk', 'serve.cjs'), '--no-open'], {
    env: { ...process.env, SHUFA_DATA: folder, SHUFA_DOCUMENTS: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(desk.stdout, 'data')) as [Buffer];
  return {
    folder,
    url: said.toString().trim(),
    async stop() {
      const ended = once(desk, 'close');
      desk.kill('SIGTERM');
      await ended;
    },
  };
}

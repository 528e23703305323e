import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorSentence, type ErrorCode } from '../../core/errors';
import { openReportFile } from '../../electron/store/report-file';
import { seeded } from '../bench/proof/random';
import { Refused, startDesk } from './desk-process';
import { makeDisk } from './disk';
import { makeFault, type FaultName } from './faults';
import { judgeReport } from './look';
import { typist } from './typist';

const root = join(__dirname, '..', '..');
const mounts = process.platform === 'linux' && process.getuid?.() === 0;

/** What is said while a fault lasts: one sentence; nothing where writing only takes longer. */
const SAID: Record<Exclude<FaultName, 'none'>, ErrorCode[]> = {
  full: ['disk-full'],
  locked: ['read-only'],
  pulled: ['file-moved'],
  slow: [],
  clock: [],
};

describe.each(Object.keys(SAID) as (keyof typeof SAID)[])('a desk process that meets a fault: %s', (name) => {
  const possible = name !== 'full' && name !== 'locked' ? true : mounts;
  (possible ? test : test.skip)(
    'has in the file what it said was saved, says one sentence, and takes the rest once it is over',
    async () => {
      const top = mkdtempSync(join(tmpdir(), '述法 fault '));
      const disk = makeDisk(top);
      const random = seeded(7);
      const clock = name === 'clock' && { NODE_OPTIONS: `--require="${join(__dirname, 'jumping-clock.cjs')}"` };
      const desk = await startDesk(root, { SHUFA_DATA: join(top, 'data'), SHUFA_DOCUMENTS: top, ...clock }, true);
      try {
        const path = join(disk.documents, '报告.shufa');
        const order = { template: 'district', unit: '某区人民政府', year: 2025, path };
        const me = typist(desk.api, await desk.api.createReport(order), 'f', random);
        const said = new Set<string>();
        const write = async (times: number) => {
          for (let i = 0; i < times; i += 1) {
            me.type();
            await me.saver
              .flush()
              .catch((error: unknown) => said.add(error instanceof Refused ? error.code : `${error}`));
            await pause(10);
          }
        };
        await write(5);
        expect([...said]).toEqual([]);
        const before = me.replies;
        expect(before).toBeGreaterThan(0);
        const fault = makeFault(name, disk, path, desk.child, random);
        fault.begin();
        await write(20);
        fault.end();
        const judge = () => {
          const stored = openReportFile(path, { readOnly: true });
          const wrong = judgeReport(path, stored.read().blocks, me.expected);
          stored.close();
          return wrong;
        };
        expect(judge()).toBeNull();
        await write(3);
        await me.saver.flush();
        expect(me.saver.state.get().kind).toBe('saved');
        expect(judge()).toBeNull();
        expect([...said]).toEqual(SAID[name]);
        for (const code of SAID[name]) expect(errorSentence(code, { path })).toMatch(/没有.*。请.*。$/u);
        await desk.kill();
        me.leave();
        expect(judge()).toBeNull();
      } finally {
        await desk.kill();
        disk.remove();
        rmSync(top, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
      }
    },
    60_000,
  );
});

import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { pick } from '../bench/proof/random';
import type { Disk } from './disk';

/** What happens to a desk process beside being killed. `clock` is chosen before it starts. */
export type FaultName = 'none' | 'full' | 'locked' | 'pulled' | 'slow' | 'clock';

const OFTEN: readonly FaultName[] = ['none', 'none', 'none', 'none', 'full', 'locked', 'pulled', 'slow', 'clock'];

/** A full disk is only to be had where the disk is our own. */
export function chooseFault(disk: Disk, random: () => number): FaultName {
  const name = pick(OFTEN, random);
  return name === 'full' && !disk.isOwn ? 'none' : name;
}

export interface Fault {
  begin(): void;
  /** Safe to call at any time, again too. */
  end(): void;
}

/** `report` is the file the process has open. */
export function makeFault(
  name: FaultName,
  disk: Disk,
  report: string,
  desk: ChildProcess,
  random: () => number,
): Fault {
  const [begin, end] = ways(name, disk, report, desk, random);
  let on = false;
  return {
    begin() {
      on = true;
      begin();
    },
    end() {
      if (on) end();
      on = false;
    },
  };
}

function ways(name: FaultName, disk: Disk, report: string, desk: ChildProcess, random: () => number) {
  const nothing = () => undefined;
  if (name === 'full') return [disk.fill, disk.empty] as const;
  if (name === 'locked') return [() => disk.lock(report), () => disk.unlock(report)] as const;
  if (name === 'pulled') return [disk.pullOut, disk.putBack] as const;
  if (name === 'slow') return slowDisk(desk, random);
  return [nothing, nothing] as const;
}

/**
 * The desk process writes in one thread and waits for the disk: for everybody else, a write that takes long and a
 * process that stands still are the same.
 */
function slowDisk(desk: ChildProcess, random: () => number) {
  let on = false;
  const stall = async () => {
    while (on && desk.exitCode === null && desk.signalCode === null) {
      desk.kill('SIGSTOP');
      await pause(20 + random() * 200);
      desk.kill('SIGCONT');
      await pause(random() * 30);
    }
  };
  return [
    () => {
      on = true;
      void stall();
    },
    () => {
      on = false;
      desk.kill('SIGCONT');
    },
  ] as const;
}

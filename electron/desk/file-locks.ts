import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readdirSync, rmSync } from 'node:fs';
import { hostname, networkInterfaces } from 'node:os';
import { dirname, join } from 'node:path';
import type { Holder } from '../../core/lock/holder';
import { AppError } from '../../core/errors';
import {
  claimOwner,
  ownerFilesIn,
  readOwner,
  readOwnerFile,
  removeOwner,
  touchOwner,
  type Owner,
} from '../disk/owner-file';
import { holdLock } from '../store/hold-lock';
import { newDeskId } from './new-id';

/** Who has which report open, told to others by a small file beside it: no server, and sticks and shares know it too. */
export interface FileLocks {
  /** Takes a report for this desk; who has it, where somebody else does. Where no file can be made, nobody is kept out. */
  take(path: string): Holder | null;
  /** The same, whoever has it. */
  takeOver(path: string): void;
  /** Throws lost-lock where somebody else took the report over meanwhile. */
  require(path: string): void;
  free(path: string): void;
  /** Somebody else who has it now. */
  holder(path: string): Holder | null;
  /** Removes from a folder what desk processes of this computer left there when they died. Never throws. */
  sweep(folder: string): void;
  stop(): void;
}

interface Options {
  dataDir: string;
  /** Who works here. */
  person: () => { name: string; unit: string };
  now: () => number;
}

const BEAT_MS = 30_000;
const ALIVE = /^alive-\w+\.lock$/u;

/** `now` is the clock of the disk's own times; a desk gives a sign of life twice a minute. */
export function fileLocks({ dataDir, person, now }: Options): FileLocks {
  const desk = newDeskId();
  const alive = join(dataDir, `alive-${desk}.lock`);
  const letGo = holdLock(alive);
  sweepAlive(dataDir, alive);
  const computer = computerId();
  const held = new Set<string>();

  const owner = (): Owner => {
    const since = new Date(now()).toISOString();
    return { desk, computer, machine: hostname(), pid: process.pid, alive, ...person(), since };
  };
  const other = (path: string): Holder | null => {
    const found = readOwner(path);
    if (!found || found.owner?.desk === desk) return null;
    const here = found.owner?.computer === computer;
    if (found.owner && here && !isAlive(found.owner)) return null;
    const { name = '', unit = '', machine = '', since = '' } = found.owner ?? {};
    return { name, unit, machine, since, here, quiet: Math.max(0, Math.floor((Date.now() - found.seen) / 60_000)) };
  };
  const claim = (path: string): boolean => {
    try {
      return claimOwner(path, owner());
    } catch {
      // A disk that takes no file takes no changes either; that is said where the report is saved.
      return true;
    }
  };
  const take = (path: string): Holder | null => {
    if (held.has(path) || claim(path)) {
      held.add(path);
      return null;
    }
    const holder = other(path);
    if (holder) return holder;
    // What a crash on this computer left behind. Where it cannot be taken away, nobody can write either.
    try {
      removeOwner(path);
    } catch {
      return null;
    }
    const taken = claim(path);
    if (taken) held.add(path);
    return taken ? null : other(path);
  };
  const beat = setInterval(() => {
    for (const path of held) if (readOwner(path)?.owner?.desk === desk) tolerate(() => touchOwner(path, Date.now()));
  }, BEAT_MS);
  beat.unref();

  return {
    take,
    takeOver(path) {
      tolerate(() => removeOwner(path));
      take(path);
    },
    require(path) {
      if (!held.has(path)) return;
      const found = readOwner(path);
      if (!found) return void claim(path);
      // What cannot be read this moment says nothing.
      if (!found.owner || found.owner.desk === desk) return;
      throw new AppError('lost-lock', {
        path,
        name: found.owner.name || '另一个人',
        machine: found.owner.machine,
      });
    },
    free(path) {
      if (!held.delete(path)) return;
      tolerate(() => readOwner(path)?.owner?.desk === desk && removeOwner(path));
    },
    holder: other,
    sweep(folder) {
      tolerate(() => {
        for (const file of ownerFilesIn(folder)) {
          const owner = readOwnerFile(file)?.owner;
          if (owner && owner.desk !== desk && owner.computer === computer && !isAlive(owner))
            tolerate(() => rmSync(file, { force: true }));
        }
      });
    },
    stop() {
      clearInterval(beat);
      for (const path of [...held]) this.free(path);
      letGo?.();
      tolerate(() => rmSync(alive, { force: true }));
    },
  };
}

/** Whether a desk process of this computer still runs; in doubt it does. */
function isAlive({ pid, alive }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: another user's.
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  if (!existsSync(alive)) return !isOpenToUs(dirname(alive));
  try {
    const letGo = holdLock(alive);
    letGo?.();
    return letGo === null;
  } catch {
    return true;
  }
}

/** In a folder that we may look into, what is missing is gone: the number is another process's by now. */
function isOpenToUs(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Tells computers apart that were set up from one image and have one name. */
function computerId(): string {
  const cards = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const own = cards.filter(({ internal, mac }) => !internal && mac !== '00:00:00:00:00:00').map(({ mac }) => mac);
  return createHash('sha256')
    .update([hostname(), ...new Set(own)].sort().join())
    .digest('hex')
    .slice(0, 24);
}

/** Removes what desks that crashed left in the data folder. */
function sweepAlive(dataDir: string, own: string): void {
  tolerate(() => {
    for (const name of readdirSync(dataDir).filter((one) => ALIVE.test(one))) {
      const path = join(dataDir, name);
      if (path === own) continue;
      const letGo = holdLock(path);
      letGo?.();
      if (letGo) rmSync(path, { force: true });
    }
  });
}

function tolerate(work: () => unknown): void {
  try {
    work();
  } catch {
    // The lock is a courtesy: it must not stand in the way of the text.
  }
}

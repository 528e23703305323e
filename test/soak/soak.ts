import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import type { OpenedReport } from '../../core/api';
import type { Comment } from '../../core/report/comment';
import { pick, seeded } from '../bench/proof/random';
import { Refused, startDesk, type DeskProcess } from './desk-process';
import { makeDisk } from './disk';
import { chooseFault, makeFault, type FaultName } from './faults';
import { judgeExports, judgeImports, judgeReport, leftovers } from './look';
import { typist, type Expected, type Typist } from './typist';

export interface SoakResult {
  kills: number;
  /** Changes that were acknowledged before a kill, all looked for afterwards. */
  acknowledged: number;
  /** Changes on their way when the process was killed: in the file or not, never in part. */
  underWay: number;
  comments: number;
  imports: number;
  exports: number;
  /** How many lives had which fault beside the kill. */
  faults: Partial<Record<FaultName, number>>;
  /** How often which sentence was said while a fault lasted. */
  refused: Record<string, number>;
  /** Age in milliseconds of the oldest keystroke without a reply, at each kill without another fault. */
  unsaved: number[];
  /** Drafts found after kills, and how many still lay there at the end. */
  drafts: number;
  draftsLeft: number;
  failures: string[];
}

interface Options {
  /** Of the checkout. */
  root: string;
  kills: number;
  seed: number;
  say?: (line: string) => void;
}

/** The longest that a process lives once its report is open, in milliseconds. Most live far shorter. */
const LONGEST_LIFE = 4_000;
/** None of these is a sentence about a disk or a file. */
const BUGS = ['internal', 'invalid-argument', 'refused', 'session-closed', 'unreachable', 'usage', 'broken-shufa'];

/**
 * Types, comments, imports and exports in a real desk process, breaks its disk or its clock now and then, kills it at a
 * random moment, and looks whether everything that was acknowledged is there: again and again in the same folders.
 */
export async function soak({ root, kills, seed, say }: Options): Promise<SoakResult> {
  const random = seeded(seed);
  const top = mkdtempSync(join(tmpdir(), '述法 soak '));
  const disk = makeDisk(top);
  const { documents } = disk;
  const source = join(top, '上年.txt');
  const reports = join(root, 'test', 'fixtures', 'reports');
  const fixture = readdirSync(reports).find((name) => name.endsWith('.txt'))!;
  copyFileSync(join(reports, fixture), source);
  const path = join(documents, '报告.shufa');
  const result: SoakResult = {
    kills: 0,
    acknowledged: 0,
    underWay: 0,
    comments: 0,
    imports: 0,
    exports: 0,
    faults: {},
    refused: {},
    unsaved: [],
    drafts: 0,
    draftsLeft: 0,
    failures: [],
  };
  const fail = (why: string) => {
    result.failures.push(`kill ${result.kills}: ${why}`);
    say?.(result.failures.at(-1)!);
  };
  let expected: Expected | null = null;
  /** As acknowledged, and as last asked for. */
  let comments: Comment[] = [];
  let asked: Comment[] = [];
  let imported: string[] = [];

  const start = (fault: FaultName) => {
    const clock = join(root, 'test', 'soak', 'jumping-clock.cjs');
    const env = { SHUFA_DATA: join(top, 'data'), SHUFA_DOCUMENTS: top };
    return startDesk(root, fault === 'clock' ? { ...env, NODE_OPTIONS: `--require="${clock}"` } : env, true);
  };

  const openAndLook = async (desk: DeskProcess): Promise<OpenedReport> => {
    if (!existsSync(path)) {
      if (expected) fail('the report is gone');
      return desk.api.createReport({ template: 'district', unit: '某某区人民政府', year: 2023, path });
    }
    const opened = await desk.api.openReport(path);
    const wrong = expected && judgeReport(path, opened.report.blocks, expected);
    if (wrong) fail(wrong);
    const ids = (list: readonly Comment[]) => list.map(({ id }) => id);
    const found = ids(opened.report.comments);
    if (![comments, asked].some((list) => isDeepStrictEqual(found, ids(list)))) fail('a comment is missing');
    comments = asked = opened.report.comments;
    return opened;
  };

  try {
    while (result.kills < kills) await oneLife();
    await checkAtEnd();
    return result;
  } finally {
    disk.remove();
    rmSync(top, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  async function oneLife(): Promise<void> {
    // Now and then it dies while it opens the report.
    const early = random() < 0.1;
    const name = early || !expected ? 'none' : chooseFault(disk, random);
    const desk = await start(name);
    const fault = makeFault(name, disk, path, desk.child, random);
    const life = random() * (early ? 60 : random() * LONGEST_LIFE);
    let writer: Typist | null = null;
    let dead = false;
    const unlucky = (error: unknown) => {
      // Once the process is gone, every request fails: that is the point.
      if (dead) return;
      if (name === 'none' || !(error instanceof Refused) || BUGS.includes(error.code)) return fail(String(error));
      result.refused[error.code] = (result.refused[error.code] ?? 0) + 1;
    };
    const opening = openAndLook(desk).then((opened) => {
      writer = typist(desk.api, opened, `${result.kills}`, random);
      expected = writer.expected;
      return opened;
    });
    if (early) void opening.catch(unlucky);
    else await opening.then((opened) => void work(desk, opened, writer!).catch(unlucky), unlucky);
    const [first, second] = [random(), random()].sort((a, b) => a - b) as [number, number];
    await pause(life * first);
    fault.begin();
    await pause(life * (second - first));
    if (random() < 0.5) fault.end();
    await pause(life * (1 - second));
    const age = (writer as Typist | null)?.oldestUnsaved() ?? 0;
    dead = true;
    await desk.kill();
    (writer as Typist | null)?.leave();
    result.kills += 1;
    result.faults[name] = (result.faults[name] ?? 0) + 1;
    if (!early && name === 'none') result.unsaved.push(age);
    result.acknowledged += (writer as Typist | null)?.replies ?? 0;
    if ((writer as Typist | null)?.expected.underWay) result.underWay += 1;
    if (name === 'locked') await readOnly();
    fault.end();
    judgeExports(documents).forEach(fail);
    judgeImports(documents, imported).forEach(fail);
    imported = [];
    result.drafts += leftovers(documents).length;
    if (result.kills % 50 === 0) say?.(`${result.kills} kills, ${result.failures.length} failures`);

    async function work(running: DeskProcess, opened: OpenedReport, me: Typist): Promise<void> {
      const { api } = running;
      // As people do, with the saver's own pace; or as fast as replies come, which meets more of the file's writes.
      const inHaste = random() < 0.5;
      const typing = (async () => {
        while (!dead) {
          me.type();
          await (inHaste ? me.saver.flush().catch(unlucky) : undefined);
          await pause(inHaste ? 0 : random() * 12);
        }
      })();
      while (!dead) {
        await pause(random() * 250);
        if (!dead) await pick([comment, bringIn, writeOut, writeOut], random)().catch(unlucky);
      }
      await typing;

      async function comment() {
        const id = `k${result.kills}-${comments.length}`;
        const fresh: Comment = { id, author: '审核人', at: '', text: `批注 ${id}`, resolved: false, replies: [] };
        asked = [...comments, fresh];
        await api.saveChange(opened.session, { blocks: [], comments: asked });
        comments = asked;
        result.comments += 1;
      }
      async function bringIn() {
        const { report } = await api.previewImport(source);
        const file = `导入 ${result.kills} ${result.imports}.shufa`;
        const order = { report, template: 'district', unit: '某某区', year: 2023, path: join(documents, file) };
        const { session } = await api.acceptImport(order);
        imported.push(file);
        result.imports += 1;
        await api.closeReport(session);
      }
      async function writeOut() {
        await api.exportReport(opened.session, { path: join(documents, '报告.docx'), variant: 'clean' });
        result.exports += 1;
      }
    }
  }

  /** A report that turned read-only while it was written opens all the same. */
  async function readOnly(): Promise<void> {
    const reader = await start('none');
    await openAndLook(reader).catch((error: unknown) => fail(`read-only: ${String(error)}`));
    await reader.stop();
  }

  /** Everything opens once more, and the folder is tidy. */
  async function checkAtEnd(): Promise<void> {
    const desk = await start('none');
    await openAndLook(desk);
    if ((await desk.stop()) !== 0) fail('the last process did not end in order');
    result.draftsLeft = leftovers(documents).length;
  }
}

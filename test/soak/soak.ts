import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import type { OpenedReport } from '../../core/api';
import type { Comment } from '../../core/report/comment';
import { pick, seeded } from '../bench/proof/random';
import { startDesk, type DeskProcess } from './desk-process';
import { judgeExports, judgeReport, leftovers } from './look';
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
  /** Age in milliseconds of the oldest keystroke without a reply, at each kill. */
  unsaved: number[];
  /** Drafts found after kills, and how many still lay there at the end. */
  drafts: number;
  draftsLeft: number;
  failures: string[];
}

interface Options {
  root: string;
  kills: number;
  seed: number;
  say?: (line: string) => void;
}

/** The longest that a process lives once its report is open, in milliseconds. Most live far shorter. */
const LONGEST_LIFE = 4_000;

/**
 * Types, comments, imports and exports in a real desk process, kills it at a random moment, and looks whether everything
 * that was acknowledged is there: again and again in the same folders.
 */
export async function soak({ root, kills, seed, say }: Options): Promise<SoakResult> {
  const random = seeded(seed);
  const top = mkdtempSync(join(tmpdir(), '述法 soak '));
  const documents = join(top, '文档');
  mkdirSync(documents);
  const source = join(documents, '上年.txt');
  const reports = join(root, 'test', 'fixtures', 'reports');
  copyFileSync(
    join(
      reports,
      readdirSync(reports).find((name) => name.endsWith('.txt'))!,
    ),
    source,
  );
  const env = { SHUFA_DATA: join(top, 'data'), SHUFA_DOCUMENTS: documents };
  const path = join(documents, '报告.shufa');
  const result: SoakResult = {
    kills: 0,
    acknowledged: 0,
    underWay: 0,
    comments: 0,
    imports: 0,
    exports: 0,
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

  const openAndLook = async (desk: DeskProcess): Promise<OpenedReport> => {
    if (!existsSync(path)) {
      if (expected) fail('the report is gone');
      return desk.api.createReport({ template: 'district', unit: '某某区人民政府', year: 2023, path });
    }
    const opened = await desk.api.openReport(path);
    const wrong = expected && judgeReport(path, opened.report.blocks, expected);
    if (wrong) fail(wrong);
    const found = opened.report.comments.map(({ id }) => id);
    if (
      ![comments, asked].some((list) =>
        isDeepStrictEqual(
          found,
          list.map(({ id }) => id),
        ),
      )
    )
      fail('a comment is missing');
    comments = asked = opened.report.comments;
    return opened;
  };

  try {
    while (result.kills < kills) {
      const desk = await startDesk(root, env);
      // Now and then it dies while it opens the report.
      const early = random() < 0.1;
      const life = random() * (early ? 60 : random() * LONGEST_LIFE);
      let writer: Typist | null = null;
      let dead = false;
      const unlucky = (error: unknown) => {
        // Once the process is gone, every request fails: that is the point.
        if (!dead) fail(String(error));
      };
      const opening = openAndLook(desk).then((opened) => {
        writer = typist(desk.api, opened, `${result.kills}`, random);
        expected = writer.expected;
        return opened;
      });
      if (early) void opening.catch(unlucky);
      else await opening.then((opened) => void work(desk, opened, writer!).catch(unlucky), unlucky);
      await pause(life);
      const age = (writer as Typist | null)?.oldestUnsaved() ?? 0;
      dead = true;
      await desk.kill();
      (writer as Typist | null)?.leave();
      result.kills += 1;
      if (!early) result.unsaved.push(age);
      result.acknowledged += (writer as Typist | null)?.replies ?? 0;
      if ((writer as Typist | null)?.expected.underWay) result.underWay += 1;
      judgeExports(documents).forEach(fail);
      result.drafts += leftovers(documents).length;
      if (result.kills % 50 === 0) say?.(`${result.kills} kills, ${result.failures.length} failures`);

      async function work(running: DeskProcess, opened: OpenedReport, me: Typist): Promise<void> {
        const { api } = running;
        // As people do, with the saver's own pace; or as fast as replies come, which meets more of the file's writes.
        const inHaste = random() < 0.5;
        const typing = (async () => {
          while (!dead) {
            me.type();
            await (inHaste ? me.saver.flush() : pause(random() * 12));
          }
        })();
        typing.catch(unlucky);
        while (!dead) {
          await pause(random() * 250);
          if (dead) break;
          await pick([comment, bringIn, writeOut, writeOut], random)();
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
          const target = join(documents, `导入 ${result.kills % 5} ${result.imports}.shufa`);
          const order = { report, template: 'district', unit: '某某区', year: 2023, path: target };
          const { session } = await api.acceptImport(order);
          await api.closeReport(session);
          result.imports += 1;
        }
        async function writeOut() {
          await api.exportReport(opened.session, { path: join(documents, '报告.docx'), variant: 'clean' });
          result.exports += 1;
        }
      }
    }
    await checkAtEnd();
    return result;
  } finally {
    rmSync(top, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  /** Everything opens once more, imports too, and the folder is tidy. */
  async function checkAtEnd(): Promise<void> {
    const desk = await startDesk(root, env);
    await openAndLook(desk);
    for (const name of readdirSync(documents).filter((one) => /^导入.*\.shufa$/u.test(one))) {
      const opened = await desk.api.openReport(join(documents, name));
      if (opened.report.blocks.length < 10) fail(`${name} lacks text`);
    }
    if ((await desk.stop()) !== 0) fail('the last process did not end in order');
    result.draftsLeft = leftovers(documents).length;
  }
}

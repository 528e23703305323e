import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pick, seeded } from '../bench/proof/random';
import type { Outcome } from './child';
import { goodFiles, type GoodFile } from './good-files';
import { mutateBytes } from './mutate-bytes';
import { mutateCells } from './mutate-cells';
import { mutateHtml } from './mutate-html';
import { mutatePackage } from './mutate-package';
import { mutateReport } from './mutate-report';
import { mutateText } from './mutate-text';
import { openPastePage } from './paste-page';

export interface FuzzResult {
  cases: number;
  read: number;
  /** How many were refused with which code. */
  refused: Record<string, number>;
  /** How many of each kind. */
  kinds: Record<string, number>;
  slowestMs: number;
  failures: { case: number; seed: number; extension: string; why: string; kept: string }[];
}

interface Options {
  root: string;
  /** The built child.ts. */
  child: string;
  /** The built paste-entry.ts. */
  pasteScript: string;
  cases: number;
  seed: number;
  /** Where files that made it fail are kept. */
  keep: string;
  say?: (line: string) => void;
}

const LONGEST = 5_000;

/** A machine with more to do than it has processors takes that much longer. */
const patience = (): number => LONGEST * Math.max(1, loadavg()[0]! / availableParallelism());

/** Of the heap, in MB; files may be 50 MB and unpack to 200. */
const MEMORY = 768;

/** Breaks good files in seeded ways and has a child process read them: no fault, no hang, no crash. */
export async function fuzz({ root, child, pasteScript, cases, seed, keep, say }: Options): Promise<FuzzResult> {
  const top = mkdtempSync(join(tmpdir(), '述法 fuzz '));
  const folder = join(top, '甲', '乙');
  mkdirSync(folder, { recursive: true });
  const good = await goodFiles(root, folder);
  const kinds = [...new Set(good.map(({ extension }) => extension))];
  const result: FuzzResult = { cases: 0, read: 0, refused: {}, kinds: {}, slowestMs: 0, failures: [] };
  const templates = join(root, 'templates');
  const reports = join(root, 'test', 'fixtures', 'reports');
  const sent = join(
    reports,
    readdirSync(reports).find((name) => name.endsWith('.txt'))!,
  );
  const start = () =>
    fork(child, [templates, sent], {
      cwd: folder,
      execArgv: [`--max-old-space-size=${MEMORY}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
  const clipboard = await openPastePage(pasteScript);
  let reader = start();
  try {
    for (let n = 0; n < cases; n += 1) {
      // Each case has its own numbers, so that one can be made again by itself.
      const random = seeded(seed * 1_000_003 + n);
      const extension = pick(kinds, random);
      const file = pick(
        good.filter((one) => one.extension === extension),
        random,
      );
      const path = join(folder, `${n}.${extension}`);
      writeFileSync(path, mutate(file, random, folder));
      const copy = join(folder, `copy.${extension}`);
      copyFileSync(path, copy);
      const before = performance.now();
      const answer =
        extension === 'html' ? await clipboard.ask(readFileSync(path, 'utf8'), patience()) : await ask(reader, path);
      const outcome = escaped(top) ?? answer;
      result.slowestMs = Math.max(result.slowestMs, Math.round(performance.now() - before));
      result.cases += 1;
      result.kinds[extension] = (result.kinds[extension] ?? 0) + 1;
      if (outcome.kind === 'read') result.read += 1;
      else if (outcome.kind === 'refused') result.refused[outcome.code] = (result.refused[outcome.code] ?? 0) + 1;
      else {
        mkdirSync(keep, { recursive: true });
        const kept = join(keep, `${seed}-${n}.${extension}`);
        copyFileSync(copy, kept);
        result.failures.push({ case: n, seed, extension, why: outcome.why, kept });
        say?.(`case ${n} (${extension}): ${outcome.why.split('\n').slice(0, 3).join(' ')}`);
        if (reader.exitCode !== null || reader.signalCode !== null) reader = start();
      }
      for (const name of readdirSync(folder)) rmSync(join(folder, name), { force: true });
      if ((n + 1) % 500 === 0) say?.(`${n + 1} cases, ${result.failures.length} failures`);
    }
    return result;
  } finally {
    reader.kill();
    await clipboard.close();
    rmSync(top, { recursive: true, force: true });
  }
}

function mutate({ extension, bytes }: GoodFile, random: () => number, folder: string): Uint8Array {
  if (random() < 0.3) return mutateBytes(bytes, random);
  if (extension === 'docx' || extension === 'xlsx') return mutatePackage(bytes, random);
  if (extension === 'returned.docx') return mutatePackage(bytes, random);
  if (extension === 'html') return mutateHtml(bytes, random);
  if (extension === 'cells') return mutateCells(bytes, random);
  return extension === 'shufa' ? mutateReport(bytes, random, folder) : mutateText(bytes, random);
}

/** What lies where no file of a case may put anything: beside the folder and above it. */
function escaped(top: string): Outcome | null {
  const strangers = [...readdirSync(top), ...readdirSync(join(top, '甲'))].filter(
    (name) => !['甲', '乙'].includes(name),
  );
  return strangers.length === 0 ? null : { kind: 'fault', why: `written outside its folder: ${strangers.join(', ')}` };
}

async function ask(reader: ChildProcess, path: string): Promise<Outcome> {
  const stop = new AbortController();
  const { signal } = stop;
  const longest = patience();
  const late = setTimeout(() => stop.abort(), longest);
  try {
    const answer = once(reader, 'message', { signal }).then(([outcome]) => outcome as Outcome);
    const death = once(reader, 'exit', { signal }).then(([code, by]): Outcome => ({
      kind: 'fault',
      why: `the process died (${code ?? by})`,
    }));
    reader.send(path);
    return await Promise.race([answer, death]);
  } catch {
    reader.kill('SIGKILL');
    if (reader.exitCode === null && reader.signalCode === null) await once(reader, 'exit');
    return { kind: 'fault', why: `no answer within ${Math.round(longest)} ms` };
  } finally {
    clearTimeout(late);
    stop.abort();
  }
}

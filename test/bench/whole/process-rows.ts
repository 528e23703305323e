import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blockText } from '../../../core/report/block';
import { loadProfile } from '../../../electron/templates/load-profile';
import { writeDocx } from '../../../electron/docx/write/write-docx';
import { makeReport } from '../editor/make-report';
import { fileReport } from '../editor/open-window';
import { interleave } from './interleave';
import { findPeers } from './peers';
import type { Row } from './row';
import { runProcess } from './run-process';

/** What a whole program costs, from its start to its end, beside other programs at the same task. */
export async function processRows(root: string, folder: string, rounds: number): Promise<Row[]> {
  const { here, missing } = await findPeers(root);
  const report = makeReport(root, 10_000, 0);
  const shufa = join(root, 'build', 'shufa.mjs');
  const ours = (...args: string[]) => runProcess(process.execPath, [shufa, ...args], { SHUFA_DATA: folder });
  const text = join(folder, 'report.txt');
  writeFileSync(text, report.blocks.map(blockText).join('\n\n'));
  const docx = join(folder, 'report.docx');
  const profile = loadProfile(join(root, 'templates'), 'gbt9704');
  writeFileSync(docx, await writeDocx(report, { variant: 'clean', profile }));
  const shufaFile = fileReport(root, folder, report);
  const to = (name: string) => join(folder, name);
  const absent = Object.fromEntries(missing.map((name) => [name, 'not installed']));
  let made = 0;

  const took = await interleave(
    {
      node: () => runProcess(process.execPath, ['-e', '0']),
      help: () => ours('--help'),
      show: () => ours('show', shufaFile),
      check: () => ours('check', shufaFile),
      write: () => ours('export', shufaFile, to('ours.docx')),
      read: () => ours('import', docx, to(`ours-${(made += 1)}.shufa`)),
      ...Object.fromEntries(
        here.flatMap(({ name, write, read }) => [
          [`${name} write`, () => runProcess(...write(text, to(`${name}.docx`), folder))],
          [`${name} read`, () => runProcess(...read(docx, to(`${name}.txt`), folder))],
        ]),
      ),
    },
    rounds,
  );
  const peers = (task: 'write' | 'read') => ({
    ...Object.fromEntries(here.map(({ name }) => [name, (took as Record<string, number>)[`${name} ${task}`]!])),
    ...absent,
  });
  const floor = { name: 'node -e 0', value: took.node };
  const row = (what: string, value: number, beside: Row['peers'] = {}): Row => ({
    what,
    unit: 'ms',
    ours: value,
    peers: beside,
    floor,
  });
  return [
    row('command line, start: shufa --help', took.help),
    row('command line, shufa show of 10,000 characters', took.show),
    row('command line, shufa check of 10,000 characters', took.check),
    row('command line, shufa export of 10,000 characters', took.write, peers('write')),
    row('command line, shufa import of that .docx', took.read, peers('read')),
    ...(await batchRows(root, folder, ours)),
    ...sizeRows(root),
  ];
}

/** `shufa batch` on so many reports and ten times as many: time, and the memory it held at most. */
async function batchRows(root: string, folder: string, ours: (...args: string[]) => Promise<number>): Promise<Row[]> {
  if (!readdirSync(join(root, 'electron', 'cli')).includes('batch.ts')) return [];
  const counts = [20, 200];
  const times: number[] = [];
  const memory: number[] = [];
  for (const count of counts) {
    const from = join(folder, `batch-${count}`);
    mkdirSync(from);
    for (let i = 0; i < count; i += 1) {
      const { blocks } = makeReport(root, 5000 + i, 0);
      writeFileSync(join(from, `report-${i}.txt`), blocks.map(blockText).join('\n'));
    }
    const start = performance.now();
    memory.push(await ours('batch', from, '--out', join(folder, `batch-${count}-out`)));
    times.push(performance.now() - start);
  }
  const row = (what: string, unit: Row['unit'], [few, many]: number[]): Row => ({
    what: `batch of ${counts[1]} reports, ${what}`,
    unit,
    ours: many!,
    peers: {},
    growth: many! / few!,
  });
  return [row('time', 'ms', times), row('most memory of its main process', 'MB', memory)];
}

/** The built program, and the installers where they were made. */
function sizeRows(root: string): Row[] {
  const row = (what: string, bytes: number): Row => ({ what, unit: 'MB', ours: bytes / 1e6, peers: {} });
  const built = ['desk', 'renderer'].reduce((sum, name) => sum + sizeOf(join(root, 'out', name)), 0);
  return [
    row('the built program with its data', built + sizeOf(join(root, 'templates'))),
    ...filesIn(join(root, 'dist'))
      .filter((name) => /\.(?:exe|AppImage|deb|rpm|dmg|zip)$/u.test(name))
      .map((name) => row(`installer ${name}`, sizeOf(join(root, 'dist', name)))),
  ];
}

function sizeOf(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

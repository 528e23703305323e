import { recognise } from '../../../core/intake/recognise';
import { sourceFromText } from '../../../core/intake/text-source';
import type { Finding } from '../../../core/proof/finding';
import type { Lexicon } from '../../../core/proof/lexicon';
import { proofread } from '../../../core/proof/proofread';
import { blockText } from '../../../core/report/block';
import { countBlocks } from '../../../core/report/count';
import { numberedIds } from '../../../core/report/ids';
import { parseReport } from '../../../core/report/parse';
import type { Report } from '../../../core/report/report';
import { loadLexicon } from '../../../electron/templates/load-lexicon';
import { cleanReports } from './clean-reports';
import type { Operator } from './operator';
import { formulas } from './operators/formulas';
import { number } from './operators/number';
import { others } from './operators/others';
import { punctuation } from './operators/punctuation';
import { stranger } from './operators/stranger';
import { wording } from './operators/wording';
import { seeded } from './random';

const OPERATORS = [...punctuation, ...number, ...wording, ...formulas, ...others, ...stranger];

interface Read {
  report: Report;
  findings: Finding[];
  texts: Map<string, string>;
}

/** Prints recall per category and operator, false alarms on the clean text, and the speed of a check. */
export function runBench(root: string, args: readonly string[]): void {
  const lexicon = loadLexicon(`${root}/templates`);
  const times = Number(option(args, '--times') ?? 12);
  const random = seeded(Number(option(args, '--seed') ?? 1));
  const clean = cleanReports(root);
  printRecall(lexicon, clean, times, random, args.includes('--misses'));
  printFalseAlarms(lexicon, clean);
  printSpeed(lexicon, clean);
}

function option(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at === -1 ? undefined : args[at + 1];
}

/** Every report is of 2023, whatever a planted fault makes recognition think. */
function check(text: string, lexicon: Lexicon): Read {
  const found = recognise(sourceFromText(text), numberedIds());
  const report = parseReport({
    format: 1,
    id: '',
    template: 'district',
    unit: found.unit,
    year: 2023,
    blocks: found.blocks,
    comments: [],
  });
  const texts = new Map(report.blocks.map((block) => [block.id, blockText(block)]));
  return { report, findings: proofread(report, lexicon, found.numbers), texts };
}

/** What a finding says and of which words, so that the same one in the clean text can be told. */
function fingerprint(finding: Finding, { texts }: Read): string {
  const text = texts.get(finding.block)!;
  return `${finding.rule}|${finding.message}|${text.slice(Math.max(0, finding.start - 6), finding.end + 6)}`;
}

function printRecall(
  lexicon: Lexicon,
  clean: readonly { name: string; text: string }[],
  times: number,
  random: () => number,
  showMisses: boolean,
): void {
  const byCategory = new Map<string, { planted: number; found: number }>();
  const rows: string[] = [];
  const misses: string[] = [];
  const before = clean.map(({ text }) => {
    const read = check(text, lexicon);
    return new Set(read.findings.map((finding) => fingerprint(finding, read)));
  });
  for (const operator of OPERATORS) {
    let planted = 0;
    let found = 0;
    for (const [i, { text }] of clean.entries()) {
      for (let round = 0; round < times; round += 1) {
        const faulty = plant(operator, text, random);
        if (faulty === null) break;
        planted += 1;
        const read = check(faulty, lexicon);
        if (read.findings.some((finding) => !before[i]!.has(fingerprint(finding, read)))) found += 1;
        else misses.push(`${operator.category}/${operator.name}: …${difference(text, faulty)}…`);
      }
    }
    const sum = byCategory.get(operator.category) ?? { planted: 0, found: 0 };
    byCategory.set(operator.category, { planted: sum.planted + planted, found: sum.found + found });
    if (planted > 0) rows.push(`  ${percent(found, planted)}  ${operator.category} · ${operator.name} (${planted})`);
    else rows.push(`       –  ${operator.category} · ${operator.name}: no place in these reports`);
  }
  console.log('Recall by operator\n' + rows.join('\n'));
  console.log('\nRecall by category');
  let all = 0;
  let got = 0;
  for (const [category, { planted, found }] of byCategory) {
    all += planted;
    got += found;
    console.log(`  ${percent(found, planted)}  ${category} (${planted})`);
  }
  console.log(`  ${percent(got, all)}  all (${all})`);
  if (showMisses) console.log('\nMissed\n' + misses.map((miss) => `  ${miss}`).join('\n'));
}

function plant(operator: Operator, text: string, random: () => number): string | null {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const faulty = operator.plant(text, random);
    if (faulty !== null && faulty !== text) return faulty;
  }
  return null;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1).padStart(5)} %`;
}

function difference(before: string, after: string): string {
  let at = 0;
  while (before[at] === after[at]) at += 1;
  return after.slice(Math.max(0, at - 10), at + 20).replaceAll('\n', '⏎');
}

function printFalseAlarms(lexicon: Lexicon, clean: readonly { name: string; text: string }[]): void {
  let chars = 0;
  let alarms = 0;
  const listed: string[] = [];
  for (const { name, text } of clean) {
    const read = check(text, lexicon);
    chars += countBlocks(read.report.blocks);
    for (const finding of read.findings) {
      if (finding.severity === 'hint') continue;
      alarms += 1;
      const around = read.texts.get(finding.block)!.slice(Math.max(0, finding.start - 12), finding.end + 12);
      listed.push(`  ${finding.severity} ${finding.rule} in ${name}: “${around}” ${finding.message}`);
    }
  }
  console.log(`\nErrors and warnings on clean text: ${alarms} in ${chars} characters`);
  console.log(`  ${((alarms * 10_000) / chars).toFixed(2)} per 10,000 characters`);
  for (const line of listed) console.log(line);
}

function printSpeed(lexicon: Lexicon, clean: readonly { name: string; text: string }[]): void {
  const { report } = check(clean.map(({ text }) => text).join('\n'), lexicon);
  const chars = countBlocks(report.blocks);
  const cold = fastest(30, () => {
    const blocks = report.blocks.map((block) => ({ ...block }));
    return () => proofread({ ...report, blocks }, lexicon);
  });
  const longest = report.blocks.reduce(
    (best, block, i) => (blockText(block).length > blockText(report.blocks[best]!).length ? i : best),
    0,
  );
  proofread(report, lexicon);
  const typed = fastest(60, () => {
    const blocks = report.blocks.map((block, i) => (i === longest - 1 ? { ...block } : block));
    return () => proofread({ ...report, blocks }, lexicon);
  });
  const worst = fastest(60, () => {
    const blocks = report.blocks.map((block, i) => (i === longest ? { ...block } : block));
    return () => proofread({ ...report, blocks }, lexicon);
  });
  console.log(`\nSpeed, ${chars} characters`);
  console.log(
    `  every block anew: ${cold.toFixed(1)} ms, that is ${((cold * 10_000) / chars).toFixed(1)} ms per 10,000 characters`,
  );
  console.log(
    `  after a keystroke: ${typed.toFixed(2)} ms; in the longest block (${blockText(report.blocks[longest]!).length}): ${worst.toFixed(2)} ms`,
  );
}

/** The best of several runs: on a shared machine the others measure its load. */
function fastest(rounds: number, prepare: () => () => void): number {
  const samples: number[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const run = prepare();
    const start = performance.now();
    run();
    samples.push(performance.now() - start);
  }
  return Math.min(...samples);
}

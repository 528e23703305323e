import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../electron/browser/find-browser';
import { editorRows } from './editor/editor-rows';
import { processRows } from './whole/process-rows';
import { table, type Row } from './whole/row';
import { startRows } from './whole/start-rows';
import { warmRows } from './whole/warm-rows';

/** Frames as fast as they can be had, so that what is measured is work and not waiting for the screen. */
const ARGS = ['--no-sandbox', '--disable-frame-rate-limit', '--disable-gpu-vsync', '--disable-background-networking'];

/**
 * Measures everything that is to be fast beside others at the same task, in one run, and prints one table. Options:
 * --rounds N, --json, --only process,warm,start,editor.
 */
export async function runBench(root: string, pages: string, args: readonly string[]): Promise<void> {
  const rounds = Number(option(args, '--rounds') ?? 6);
  const only = option(args, '--only')?.split(',') ?? ['process', 'warm', 'start', 'editor'];
  const folder = mkdtempSync(join(tmpdir(), 'shufa-bench-'));
  const rows: Row[] = [];
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  try {
    if (only.includes('process') || only.includes('warm')) {
      say('programs, from their start to their end …');
      const processes = await processRows(root, folder, only.includes('process') ? rounds : 0);
      if (only.includes('process')) rows.push(...processes);
    }
    if (only.includes('warm')) {
      say('what runs already …');
      rows.push(...(await warmRows(root, join(folder, 'report.docx'), 3 * rounds)));
    }
    if (only.includes('start') || only.includes('editor')) {
      const executablePath = findBrowser();
      if (!executablePath) throw new Error('No Chromium, Chrome or Edge is installed.');
      const browser = await chromium.launch({ executablePath, headless: true, args: ARGS });
      try {
        say('the window …');
        if (only.includes('start')) rows.push(...(await startRows(browser, root, folder, rounds)));
        if (only.includes('editor')) rows.push(...(await editorRows(browser, root, pages, folder, rounds)));
      } finally {
        await browser.close();
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}`;
  const at = new Date().toISOString().slice(0, 10);
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify({ at, machine, rounds, rows }, null, 2)}\n`);
  else process.stdout.write(`${table(rows)}\n\n${at} · ${machine} · medians of ${rounds} interleaved rounds\n`);
}

function option(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at === -1 ? undefined : args[at + 1];
}

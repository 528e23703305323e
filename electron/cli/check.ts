import { join, resolve } from 'node:path';
import { applicableItems } from '../../core/checklist/applicable';
import { STATUS_NAMES, type Item, type ItemStatus } from '../../core/checklist/item';
import { countBlocks } from '../../core/report/count';
import { failsAt, summarise } from '../../core/check-report';
import { check } from '../desk/check';
import { tryLastYear } from '../desk/last-year';
import { loadReport } from '../desk/load-report';
import { loadTemplate } from '../templates/load-templates';
import { trialExport } from '../desk/trial-export';
import { appFolders } from '../shell/app-folders';
import { readClassesOff } from '../store/read-classes-off';
import { oneOf, readArguments } from './arguments';
import type { CommandContext } from './context';

const OPTIONS = {
  json: { type: 'boolean' },
  'last-year': { type: 'string' },
  'fail-on': { type: 'string' },
} as const;

/** A text this long (in 字) is not set on paper for a check; its items of form stay open. */
const MOST_ON_PAPER = 300_000;

/** shufa check <file> [--json] [--last-year <file>] [--fail-on error|warning] */
export async function runCheck(args: string[], context: CommandContext): Promise<number> {
  const given = readArguments(args, ['<文件>'], OPTIONS, context);
  const failOn = oneOf(given.text('fail-on'), ['error', 'warning'], 'fail-on');
  const thisYear = new Date(context.now()).getFullYear();
  const { report, numbers, items: stored, marks, notes } = loadReport(given.paths[0]!, {}, thisYear);
  const items = applicableItems(stored ?? packItems(report.template, context), report);

  const asked = given.text('last-year');
  const lastYear =
    asked === undefined
      ? (tryLastYear({ path: given.paths[0]!, notes }, thisYear)?.report ?? null)
      : loadReport(resolve(context.cwd, asked), {}, thisYear).report;
  const machine = join(appFolders('').data, 'shufa.db');
  const clauses =
    countBlocks(report.blocks) > MOST_ON_PAPER ? undefined : await trialExport(report, context.templatesDir, []);
  const basis = {
    items,
    marks,
    notes,
    lastYear,
    numbers,
    classesOff: readClassesOff(machine),
    ...(clauses && { clauses }),
  };
  const result = check(report, basis, context.templatesDir);
  const summary = { ...summarise(result, items), ignored: result.ignored };
  const byId = new Map(items.map((item) => [item.id, item]));
  const listed = result.items.map((entry) => describe(byId.get(entry.id)!, entry));

  if (given.flag('json')) {
    context.out(JSON.stringify({ items: listed, findings: result.findings, summary }, null, 2));
  } else {
    for (const item of listed)
      context.out(`${STATUS_NAMES[item.status]}\t${item.id}\t${item.title}${item.note ? `：${item.note}` : ''}`);
    for (const f of result.findings) context.out(`${f.severity}\t${f.rule}\t${f.message}\t“${f.text}”`);
    context.out(
      `\n必备项缺失 ${summary.mandatoryMissing} · 错误 ${summary.errors} · 警告 ${summary.warnings} · 提示 ${summary.hints}${summary.ignored > 0 ? ` · 已忽略 ${summary.ignored}` : ''}`,
    );
  }
  return failOn && failsAt(summary, failOn) ? 1 : 0;
}

function packItems(template: string, context: CommandContext): Item[] {
  const { packs } = loadTemplate(context.templatesDir, template);
  return packs.flatMap((pack) => pack.items);
}

function describe(
  item: Item,
  { id, status, evidence, note }: { id: string; status: ItemStatus; evidence: object[]; note: string },
) {
  const { title, part, level, basis, verified } = item;
  return { id, title, part, level, status, basis, verified, note, evidence };
}

import { countBlocks } from '../../core/report/count';
import { reportTitle } from '../../core/report/report';
import { sectionTree, type Section } from '../../core/report/sections';
import { PART_NAMES } from '../../core/report/part';
import { acceptedReport } from '../../core/suggest/accepted-report';
import { loadReport } from '../desk/load-report';
import { readArguments } from './arguments';
import type { CommandContext } from './context';

/** shufa show <file> [--json]: title, year, unit, the tree of sections, and what was dropped. */
export function runShow(args: string[], context: CommandContext): number {
  const given = readArguments(args, ['<文件>'], { json: { type: 'boolean' } }, context);
  const { report: drawn, dropped } = loadReport(given.paths[0]!, {}, new Date(context.now()).getFullYear());
  const report = acceptedReport(drawn);
  const sections = sectionTree(report.blocks);
  const chars = countBlocks(report.blocks);
  const title = reportTitle(report);
  if (given.flag('json')) {
    const { unit, year, template } = report;
    context.out(JSON.stringify({ title, unit, year, template, chars, sections, dropped }, null, 2));
    return 0;
  }
  context.out(`${title || '（无标题）'}\n${report.unit || '（单位未识别）'} · ${report.year}年 · ${chars}字\n`);
  for (const section of sections) print(section, context);
  if (dropped.length > 0) context.out(`\n没有放进正文的 ${dropped.length} 处：`);
  for (const { text, reason } of dropped) context.out(`  [${reason}] ${text}`);
  return 0;
}

function print(section: Section, context: CommandContext): void {
  const indent = '  '.repeat(section.level - 1);
  const part = section.level > 1 ? '' : `【${section.part ? PART_NAMES[section.part] : '未识别'}】`;
  context.out(
    `${indent}${section.number}${section.heading} ${part}${section.runIn ? '（接排）' : ''} ${section.chars}字`,
  );
  for (const child of section.children) print(child, context);
}

import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { Report } from '../../../core/report/report';
import { loadTemplates } from '../../../electron/templates/load-templates';
import { seededItems } from '../../../electron/desk/seed-items';
import { createReportFile } from '../../../electron/store/create-report-file';
import type { Desk } from './start-desk';

/** Writes a report into a file of the desk's folder; returns its path. */
export function fileReport(root: string, folder: string, report: Report): string {
  const path = join(folder, `${report.id}.shufa`);
  const { templates, packs } = loadTemplates(join(root, 'templates'));
  createReportFile(path, report, seededItems(templates.get(report.template)!, packs), Date.now()).close();
  return path;
}

/** A window in which the report stands ready to be written in. */
export async function openWindow(context: BrowserContext, root: string, desk: Desk, report: Report): Promise<Page> {
  const path = fileReport(root, desk.folder, report);
  const page = await context.newPage();
  await page.goto(`${desk.url}&open=${encodeURIComponent(path)}`);
  await page.getByRole('textbox', { name: '报告正文' }).waitFor();
  return page;
}

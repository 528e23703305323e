import { foldText } from '../report/fold';
import { reportTitle, type Report } from '../report/report';
import { compilePattern, matches } from './compile-pattern';
import type { Item } from './item';

/** The items that apply to a report, by who reports and the year, each at the level that holds for it. */
export function applicableItems(items: readonly Item[], report: Report): Item[] {
  return items.filter((item) => applies(item, report)).map((item) => raised(item, report));
}

function applies(item: Item, report: Report): boolean {
  const { templates, years } = item;
  if (templates && !templates.includes(report.template) && !isOnlyAdvised(item, report)) return false;
  return report.year >= (years?.from ?? -Infinity) && report.year <= (years?.to ?? Infinity);
}

function isOnlyAdvised({ advisedFor }: Item, { template }: Report): boolean {
  return advisedFor?.includes(template) === true;
}

function raised(item: Item, report: Report): Item {
  if (isOnlyAdvised(item, report)) return { ...item, level: 'advised' };
  if (!item.raise || item.level === item.raise.level) return item;
  const names = foldText(`${reportTitle(report)}\n${report.unit}`);
  return matches(compilePattern(item.raise.when, report.year), names) ? { ...item, level: item.raise.level } : item;
}

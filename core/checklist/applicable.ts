import { foldText } from '../report/fold';
import { reportTitle, type Report } from '../report/report';
import { compilePattern, matches } from './compile-pattern';
import type { Item } from './item';

/** The items that apply to a report, by who reports and the year, each at the level that holds for it. */
export function applicableItems(items: readonly Item[], report: Report): Item[] {
  return items.filter((item) => applies(item, report)).map((item) => raised(item, report));
}

function applies({ templates, years }: Item, report: Report): boolean {
  if (templates && !templates.includes(report.template)) return false;
  return report.year >= (years?.from ?? -Infinity) && report.year <= (years?.to ?? Infinity);
}

function raised(item: Item, report: Report): Item {
  if (!item.raise || item.level === item.raise.level) return item;
  const names = foldText(`${reportTitle(report)}\n${report.unit}`);
  return matches(compilePattern(item.raise.when, report.year), names) ? { ...item, level: item.raise.level } : item;
}

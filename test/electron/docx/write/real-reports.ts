import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../../../core/intake/recognise';
import { sourceFromText } from '../../../../core/intake/text-source';
import { numberedIds } from '../../../../core/report/ids';
import { parseReport } from '../../../../core/report/parse';
import type { Report } from '../../../../core/report/report';

const FOLDER = 'test/fixtures/reports';

/** The published reports among the fixtures, recognised, with a comment on every fifth block, by file name. */
export function realReports(): Record<string, Report> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  return Object.fromEntries(
    names.map((name) => {
      const found = recognise(sourceFromText(readFileSync(join(FOLDER, name), 'utf8')), numberedIds());
      const report = parseReport({
        format: 1,
        id: name,
        template: found.template ?? 'district',
        unit: found.unit,
        year: found.year ?? 2023,
        blocks: found.blocks,
        comments: found.comments,
      });
      return [name.replace('.txt', ''), commented(report)];
    }),
  );
}

function commented(report: Report): Report {
  report.blocks.forEach((block, i) => {
    const span = block.type === 'table' ? undefined : block.children[0];
    if (i % 5 !== 0 || !span) return;
    span[`comment_r${i}`] = true;
    report.comments.push({
      id: `r${i}`,
      author: '审核人',
      at: '2024-02-01T08:00:00.000Z',
      text: '请核',
      resolved: i % 2 === 0,
      replies: [],
    });
  });
  return report;
}

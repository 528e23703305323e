import { join } from 'node:path';
import type { Finding } from '../../../core/proof/finding';
import { proofread, type TypedNumber } from '../../../core/proof/proofread';
import type { Block } from '../../../core/report/block';
import type { Part } from '../../../core/report/part';
import type { Report } from '../../../core/report/report';
import { loadLexicon } from '../../../electron/templates/load-lexicon';

export const lexicon = loadLexicon(join(__dirname, '../../../templates'));

export const paragraph = (text: string, id = 'p'): Block => ({ id, type: 'paragraph', children: [{ text }] });

export const heading = (text: string, level: 1 | 2 | 3 | 4, id: string, part?: Part): Block => ({
  id,
  type: 'heading',
  level,
  ...(level === 1 ? { part: part ?? null } : {}),
  children: [{ text }],
});

export function reportOf(blocks: Block[], year = 2023): Report {
  return { format: 1, id: 'r', template: 'district', unit: '某区人民政府', year, blocks, comments: [] };
}

export function proofOf(blocks: Block[], year = 2023, numbers: TypedNumber[] = []): Finding[] {
  return proofread(reportOf(blocks, year), lexicon, numbers);
}

/** What one paragraph in a part gets, as “severity rule: text → suggestion”, hints left out unless asked for. */
export function told(text: string, at: { year?: number; part?: Part; hints?: true } = {}): string[] {
  const blocks = at.part ? [heading('部分', 1, 'h', at.part), paragraph(text)] : [paragraph(text)];
  return proofOf(blocks, at.year)
    .filter((finding) => finding.block === 'p' && (at.hints || finding.severity !== 'hint'))
    .map(({ severity, rule, text: words, suggestion }) =>
      suggestion === undefined ? `${severity} ${rule}: ${words}` : `${severity} ${rule}: ${words} → ${suggestion}`,
    );
}

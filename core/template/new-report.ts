import type { Block } from '../report/block';
import { REPORT_FORMAT, type Report } from '../report/report';
import { fillPlaceholders, type OutlineHeading, type Template } from './template';

export interface NewReport {
  template: Template;
  unit: string;
  year: number;
  /** Mints block ids. */
  newId: () => string;
  /** Id of the report itself: what two copies have in common. */
  id: string;
}

/** A report pre-filled with the mandated parts, each heading followed by an empty paragraph to write in. */
export function newReport({ template, unit, year, newId, id }: NewReport): Report {
  const fill = (text: string) => fillPlaceholders(text, { unit, year });
  const line = (type: 'title' | 'addressee' | 'paragraph' | 'signature' | 'date', text: string): Block => ({
    id: newId(),
    type,
    children: [{ text }],
  });
  const blocks: Block[] = [
    line('title', fill(template.title)),
    line('addressee', template.addressee === '' ? '' : `${fill(template.addressee)}：`),
    line('paragraph', fill(template.opening)),
  ];
  const open = (heading: OutlineHeading, level: 1 | 2 | 3 | 4, extra: object) => {
    blocks.push({ id: newId(), type: 'heading', level, ...extra, children: [{ text: fill(heading.heading) }] });
    const children = heading.children ?? [];
    if (children.length === 0) blocks.push(line('paragraph', ''));
    for (const child of children) open(child, (level + 1) as 2 | 3 | 4, {});
  };
  for (const part of template.outline) if (!part.optional) open(part, 1, { part: part.part });
  if (template.closing) blocks.push(line('paragraph', fill(template.closing)));
  blocks.push(line('signature', unit), line('date', ''));
  return { format: REPORT_FORMAT, id, template: template.id, unit, year, blocks, comments: [] };
}

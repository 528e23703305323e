import type { Block, Heading, Level } from '../../core/report/block';
import type { Part } from '../../core/report/part';
import { REPORT_FORMAT, type Report } from '../../core/report/report';

/** A report of these blocks; ids b1, b2, … in order. */
export function reportOf(blocks: Block[], fields: Partial<Report> = {}): Report {
  return {
    format: REPORT_FORMAT,
    id: 'r1',
    template: 'district',
    unit: '某区人民政府',
    year: 2025,
    blocks,
    comments: [],
    ...fields,
  };
}

let next = 0;
const id = () => `t${++next}`;

export function heading(level: Level, text: string, part?: Part | null): Heading {
  return { id: id(), type: 'heading', level, ...(part !== undefined && { part }), children: [{ text }] };
}

/** A run-in heading: `head` with its full stop, then the body. */
export function runIn(level: Level, head: string, body: string): Heading {
  return { id: id(), type: 'heading', level, runIn: true, children: [{ text: head, head: true }, { text: body }] };
}

export function paragraph(text: string): Block {
  return { id: id(), type: 'paragraph', children: [{ text }] };
}

export function line(type: 'title' | 'addressee' | 'signature' | 'date' | 'attachment-note', text: string): Block {
  return { id: id(), type, children: [{ text }] };
}

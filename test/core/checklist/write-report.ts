import type { Block } from '../../../core/report/block';
import type { Part } from '../../../core/report/part';
import type { Report } from '../../../core/report/report';

/** Lines of a report: plain text is a paragraph, “# 标题” a title, “## ” to “##### ” headings of level 1 to 4. */
export interface Draft {
  lines: string[];
  template?: string;
  unit?: string;
  year?: number;
}

const PARTS: [RegExp, Part][] = [
  [/举措/u, 'measures'],
  [/第一责任人/u, 'duties'],
  [/不足/u, 'problems'],
  [/安排/u, 'plans'],
  [/其他/u, 'other'],
];

/** A report written line by line. “@主送”, “@落款” and “@日期” open the lines of those kinds; “小标题|正文” runs in. */
export function writeReport({ lines, template = 'district', unit = '和平区人民政府', year = 2023 }: Draft): Report {
  const blocks = lines.map((line, i) => writeBlock(`b${i + 1}`, line));
  return { format: 1, id: 'r1', template, unit, year, blocks, comments: [] };
}

function writeBlock(id: string, line: string): Block {
  const text = (type: 'title' | 'addressee' | 'paragraph' | 'signature' | 'date', words: string): Block => ({
    id,
    type,
    children: [{ text: words }],
  });
  if (line.startsWith('# ')) return text('title', line.slice(2));
  if (line.startsWith('@主送')) return text('addressee', line.slice(3));
  if (line.startsWith('@落款')) return text('signature', line.slice(3));
  if (line.startsWith('@日期')) return text('date', line.slice(3));
  const heading = /^#(#+) (.*)$/u.exec(line);
  if (!heading) return text('paragraph', line);
  const level = heading[1]!.length as 1 | 2 | 3 | 4;
  const [head, body] = heading[2]!.split('|') as [string, string?];
  const part = level === 1 ? { part: PARTS.find(([words]) => words.test(head))?.[1] ?? null } : {};
  if (body === undefined) return { id, type: 'heading', level, ...part, children: [{ text: head }] };
  return { id, type: 'heading', level, ...part, runIn: true, children: [{ text: head, head: true }, { text: body }] };
}

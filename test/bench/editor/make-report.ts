import { commentMark, type Comment } from '../../../core/report/comment';
import type { Block, Span } from '../../../core/report/block';
import { REPORT_FORMAT, type Report } from '../../../core/report/report';
import { cleanReports } from '../proof/clean-reports';
import { pick, seeded } from '../proof/random';

const PARAGRAPH = 220;
const NOTED = 6;

/** A report of about `chars` characters in the words of real ones, no two sentences alike, with so many comments. */
export function makeReport(root: string, chars: number, comments = 300): Report {
  const random = seeded(chars);
  const clauses = cleanReports(root)
    .flatMap(({ text }) => text.split(/[，。；：\n]/u))
    .filter((clause) => clause.length > 5 && clause.length < 24 && !/[“”‘’（）《》、]/u.test(clause));
  const sentence = () => `${Array.from({ length: 4 }, () => pick(clauses, random)).join('，')}。`;
  const texts: string[] = [];
  for (let length = 0; length < chars; length += texts.at(-1)!.length) {
    let text = '';
    while (text.length < PARAGRAPH) text += sentence();
    texts.push(text);
  }
  const every = (texts.length * PARAGRAPH) / comments;
  let number = 0;
  const blocks: Block[] = [line('title', 'title', '某区人民政府关于2025年度法治政府建设情况的报告')];
  texts.forEach((text, i) => {
    const level = i % 40 === 0 ? 1 : 2;
    const part = ['measures', 'duties', 'problems', 'plans'][
      Math.min(3, Math.floor((i * 4) / texts.length))
    ] as 'plans';
    if (i % 8 === 0) {
      const children = [{ text: `${pick(clauses, random)}和${pick(clauses, random)}` }];
      blocks.push({ id: `h${i}`, type: 'heading', level, ...(level === 1 && { part }), children });
    }
    const due = Math.floor(((i + 1) * PARAGRAPH) / every);
    blocks.push({ id: `p${i}`, type: 'paragraph', children: noted(text, number, due) });
    number = due;
  });
  blocks.push(line('sign', 'signature', '某区人民政府'), line('date', 'date', '2026年2月10日'));
  return {
    format: REPORT_FORMAT,
    id: `bench-${chars}-${comments}`,
    template: 'district',
    unit: '某区人民政府',
    year: 2025,
    blocks,
    comments: Array.from({ length: number }, (_, i) => comment(String(i))),
  };
}

/** The text with comments `from` up to `to` on words of it. */
function noted(text: string, from: number, to: number): Span[] {
  const count = to - from;
  if (count <= 0) return [{ text }];
  const step = Math.floor(text.length / count);
  return Array.from({ length: count }, (_, i): Span[] => {
    const piece = text.slice(i * step, i === count - 1 ? undefined : (i + 1) * step);
    return [
      { text: piece.slice(0, NOTED) },
      { text: piece.slice(NOTED, 2 * NOTED), [commentMark(String(from + i))]: true },
      { text: piece.slice(2 * NOTED) },
    ];
  }).flat();
}

function line(id: string, type: 'title' | 'signature' | 'date', text: string): Block {
  return { id, type, children: [{ text }] };
}

function comment(id: string): Comment {
  return { id, author: '审核人', at: '2026-01-05T08:00:00.000Z', text: '请核对。', resolved: false, replies: [] };
}

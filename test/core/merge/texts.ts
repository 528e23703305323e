import { diffArrays } from 'diff';
import fc from 'fast-check';
import type { Block, Span } from '../../../core/report/block';
import { commentIds, type Comment } from '../../../core/report/comment';
import { touchOf } from '../../../core/suggest/change';
import type { DiffLists } from '../../../core/suggest/redline';

export const diff: DiffLists = (before, after) =>
  diffArrays([...before], [...after]).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    values: value,
  }));

export function paragraph(id: string, ...children: (string | Span)[]): Block {
  return {
    id,
    type: 'paragraph',
    children: children.map((span) => (typeof span === 'string' ? { text: span } : span)),
  };
}

export function heading(id: string, level: 1 | 2 | 3 | 4, text: string): Block {
  return { id, type: 'heading', level, ...(level === 1 && { part: null }), children: [{ text }] };
}

export function table(id: string, ...rows: string[][]): Block {
  return {
    id,
    type: 'table',
    children: rows.map((cells) => ({
      type: 'row',
      children: cells.map((text) => ({ type: 'cell', children: [{ text }] })),
    })),
  };
}

export function comment(id: string, text: string, more: Partial<Comment> = {}): Comment {
  return { id, author: '张科长', at: '2026-01-02T03:04:00.000Z', text, resolved: false, replies: [], ...more };
}

/** A block with [words deleted], {words put in} and <words commented on by their marks> shown in its text. */
export function shown(block: Block): string {
  if (block.type === 'table')
    return block.children
      .map((row) => {
        const cells = row.children.map((cell) => shownSpans(cell.children)).join('|');
        return touchOf(row, 'deleted') ? `[${cells}]` : touchOf(row, 'inserted') ? `{${cells}}` : cells;
      })
      .join('\n');
  const ends = `${block['endInserted'] ? '{¶}' : ''}${block['endDeleted'] ? '[¶]' : ''}`;
  return shownSpans(block.children) + ends;
}

function shownSpans(spans: readonly Span[]): string {
  return spans
    .map((span) => {
      let text = span.text;
      for (const id of commentIds(span)) text = `<${id}:${text}>`;
      if (touchOf(span, 'inserted')) text = `{${text}}`;
      return touchOf(span, 'deleted') ? `[${text}]` : text;
    })
    .join('');
}

/** The same without marks of comments. */
export function plainShown(block: Block): string {
  return shown(block).replace(/<\w+:([^>]*)>/gu, '$1');
}

/** Sentences of a report, so that edits meet words and not noise. */
export const sentence = fc.constantFrom(
  '区政府召开常务会议研究法治建设。',
  '全年办理行政复议案件12件。',
  '加强重大行政决策合法性审查。',
  '开展执法人员培训3次。',
  '推进严格规范公正文明执法。',
  '一些单位重视不够。',
);

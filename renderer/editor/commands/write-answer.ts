import { Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { scopesOf } from '../../../core/checklist/scopes';
import { blockText, type Block } from '../../../core/report/block';
import type { Place } from '../../../core/report/place';
import type { Report } from '../../../core/report/report';
import { splitSentences } from '../../../core/report/sentences';
import { acceptedRange } from '../../suggestions/accepted-range';
import type { ReportEditor } from '../slate-types';

const ENDS = /[。！？；：…”）]$/u;

/** Goes on behind a sentence with one more. */
export function writeBehind(editor: ReportEditor, { block, end }: Place, words: string): void {
  const at = acceptedRange(editor.children as Block[], { block, start: end, end })?.anchor;
  if (at) HistoryEditor.withNewBatch(editor, () => Transforms.insertText(editor, closed(words), { at }));
}

/**
 * Adds a point at the end of 安排, in the form of the last one there: a heading that runs into its text, a heading with
 * a paragraph, or a paragraph. Returns its block, or why it was not written.
 */
export function writeMeasure(
  editor: ReportEditor,
  report: Report,
  last: string | null,
  words: string,
): { block: string } | { why: string } {
  const blocks = editor.children as Block[];
  const written = scopesOf(report)
    .of('plans')
    .blocks.findLast((block) => blockText(block).trim() !== '');
  const index = blocks.findIndex((block) => block.id === written?.id);
  if (index < 0) return { why: '报告里还没有“下一年度安排”部分，请先在大纲里添加。' };
  const like = blocks.find((block) => block.id === last);
  const hasHead = like?.type === 'heading' && like.level > 1;
  if (hasHead && splitSentences(words).length < 2) return { why: '请写两句以上：第一句作小标题，后面写怎样做。' };
  HistoryEditor.withNewBatch(editor, () =>
    Transforms.insertNodes(editor, pointLike(like, closed(words)), { at: [index + 1] }),
  );
  return { block: (editor.children[index + 1] as Block).id };
}

function pointLike(like: Block | undefined, text: string): Block[] {
  if (like?.type !== 'heading' || like.level === 1) return paragraph(text);
  const [first] = splitSentences(text);
  const head = text.slice(0, first!.end);
  const rest = text.slice(first!.end);
  const heading = { id: '', type: 'heading' as const, level: like.level };
  if (like.runIn) return [{ ...heading, runIn: true, children: [{ text: head, head: true }, { text: rest }] }];
  const title: Block = { ...heading, children: [{ text: head.replace(/[。；]$/u, '') }] };
  return [title, ...paragraph(rest)];
}

function paragraph(text: string): Block[] {
  return [{ id: '', type: 'paragraph', children: [{ text }] }];
}

function closed(words: string): string {
  const text = words.trim();
  return ENDS.test(text) ? text : `${text}。`;
}

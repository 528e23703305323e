import { createEditor, Editor, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { Block } from '../../../core/report/block';
import type { Comment } from '../../../core/report/comment';
import { numberedIds } from '../../../core/report/ids';
import { markComment, unmarkComment } from '../../../renderer/editor/commands/mark-comment';
import { loadBlocks, withReport } from '../../../renderer/editor/create-report-editor';
import { takenOff } from '../../../renderer/editor/plugins/with-comments';
import { placeRange } from '../../../renderer/editor/point-at';
import type { ReportEditor } from '../../../renderer/editor/slate-types';
import { createThreads } from '../../../renderer/review/threads';

/** An editor and its threads, tied together as an open report ties them, without a window. */
export function reviewDesk(blocks: Block[], comments: Comment[] = []) {
  const composing = { current: false };
  const editor: ReportEditor = withReport(createEditor() as ReportEditor, {
    newId: numberedIds('n'),
    now: () => 0,
    isComposing: () => composing.current,
    hasComment: (id) => threads.has(id),
  });
  loadBlocks(editor, structuredClone(blocks));
  const value = () => editor.children as Block[];
  const threads = createThreads(comments, value());
  /** One event of the window: what it does is one change. */
  const act = (work: () => void) => {
    editor.operations = [];
    work();
    threads.update(value(), takenOff(editor));
  };
  const select = (block: string, start: number, end = start, last = block) => {
    const { anchor } = placeRange(value(), { block, start, end: start })!;
    const { focus } = placeRange(value(), { block: last, start: end, end })!;
    Transforms.select(editor, { anchor, focus });
  };
  return {
    editor,
    composing,
    threads,
    value,
    act,
    select,
    /** Comments on the selected words. */
    comment: (id: string) =>
      act(() => {
        threads.put(comment(id));
        markComment(editor, id, [editor.selection!]);
      }),
    uncomment: (id: string) => act(() => void unmarkComment(editor, id)),
    type: (text: string) => act(() => HistoryEditor.withNewBatch(editor, () => editor.insertText(text))),
    undo: () => act(() => editor.undo()),
    redo: () => act(() => editor.redo()),
    cut: () => {
      const fragment = editor.getFragment();
      act(() => Editor.deleteFragment(editor));
      return fragment;
    },
    /** The words of a comment; null when it has none, undefined when there is no such comment. */
    words: (id: string) => (threads.has(id) ? (threads.anchors.get().get(id)?.quote ?? null) : undefined),
    lost: (id: string) => {
      const { quote, block } = threads.comments.get().find((one) => one.id === id)!;
      return { quote, block };
    },
  };
}

export function comment(id: string): Comment {
  return { id, author: '李明', at: '2026-01-05T08:00:00.000Z', text: '请核对。', resolved: false, replies: [] };
}

export const TEXT: Block[] = [
  { id: 't', type: 'title', children: [{ text: '某区2025年度法治政府建设情况报告' }] },
  { id: 'a', type: 'paragraph', children: [{ text: '全年办理行政复议案件十二件。' }] },
  { id: 'b', type: 'paragraph', children: [{ text: '区政府常务会议学法四次。' }] },
  { id: 'h', type: 'heading', level: 1, part: 'plans', children: [{ text: '下一年度安排' }] },
  {
    id: 'tb',
    type: 'table',
    children: [{ type: 'row', children: [cell('项目'), cell('数量')] }],
  },
  { id: 'c', type: 'paragraph', children: [{ text: '继续推进。' }] },
];

function cell(text: string) {
  return { type: 'cell' as const, children: [{ text }] };
}

import type { Point, Range } from 'slate';
import type { Block, Span } from '../../../core/report/block';
import type { ReportEditor } from '../slate-types';

/** What is typed after the full stop of a run-in heading is its body; before it, its heading words. */
export function withRunIn(editor: ReportEditor): ReportEditor {
  const { leafEdgeAffinity, insertText } = editor;

  editor.leafEdgeAffinity = (before, after) => {
    if (!before.head || after.head) return leafEdgeAffinity(before, after);
    return isClosed(before.text) ? 'forward' : 'backward';
  };

  editor.insertText = (text, options) => {
    const { selection } = editor;
    const block = selection && (editor.children[selection.focus.path[0]!] as Block | undefined);
    if (!options && block?.type === 'heading' && block.runIn && isBehindHead(block.children, selection!)) {
      editor.insertNodes({ text }, { select: true });
      return;
    }
    insertText(text, options);
  };

  return editor;
}

/** Whether the caret stands behind closed heading words that have no body yet. */
function isBehindHead(spans: readonly Span[], { anchor, focus }: Range): boolean {
  const last = spans.length - 1;
  const span = spans[last]!;
  const isAtEnd = ({ path, offset }: Point) => path[1] === last && offset === span.text.length;
  return Boolean(span.head) && isClosed(span.text) && isAtEnd(anchor) && isAtEnd(focus);
}

function isClosed(head: string): boolean {
  return /[。！？：]$/u.test(head);
}

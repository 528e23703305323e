import { Editor, Node, Transforms, type Path } from 'slate';
import { headLength, type Block, type Heading, type Level } from '../../../core/report/block';
import { currentBlock } from '../block-at';
import { firstSentenceLength } from '../first-sentence';
import { pointAt } from '../point-at';
import type { ReportEditor } from '../slate-types';

/**
 * Turns a heading and its text into one paragraph (“（一）小标题。正文接排”) and back. On a paragraph, the first
 * sentence becomes the heading words.
 */
export function toggleRunIn(editor: ReportEditor): void {
  const [block, path] = currentBlock(editor) ?? [];
  if (!block || !path) return;
  Editor.withoutNormalizing(editor, () => {
    if (block.type === 'heading' && block.runIn) divide(editor, block, path);
    else if (block.type === 'heading') joinNext(editor, block, path);
    else if (block.type === 'paragraph') markHead(editor, path, levelBefore(editor, path));
  });
}

/** Run-in heading → heading and paragraph. */
function divide(editor: ReportEditor, heading: Heading, path: Path): void {
  const index = path[0]!;
  const length = headLength(heading);
  if (length < Node.string(heading).length) {
    Transforms.splitNodes(editor, { at: pointAt(heading, index, length), always: true });
    Transforms.setNodes(editor, { type: 'paragraph' }, { at: [index + 1] });
  }
  Transforms.unsetNodes(editor, 'runIn' as never, { at: path });
  const words = editor.children[index] as Heading;
  if (/。$/u.test(Node.string(words))) {
    const end = Node.string(words).length;
    const at = { anchor: pointAt(words, index, end - 1), focus: pointAt(words, index, end) };
    Transforms.delete(editor, { at });
  }
}

/** Heading and the paragraph after it → run-in heading. */
function joinNext(editor: ReportEditor, heading: Heading, path: Path): void {
  const index = path[0]!;
  const text = Node.string(heading);
  const next = editor.children[index + 1] as Block | undefined;
  if (firstSentenceLength(text) === text.length) {
    if (text !== '' && !/[。！？]$/u.test(text)) {
      Transforms.insertText(editor, '。', { at: Editor.end(editor, path) });
    }
    if (next?.type === 'paragraph') Transforms.mergeNodes(editor, { at: [index + 1] });
  }
  markHead(editor, path, heading.level);
}

function markHead(editor: ReportEditor, path: Path, level: Level): void {
  const index = path[0]!;
  const block = editor.children[index] as Heading;
  const end = firstSentenceLength(Node.string(block));
  if (end === 0) return;
  Transforms.setNodes(editor, { type: 'heading', level, runIn: true }, { at: path });
  Transforms.setNodes(
    editor,
    { head: true },
    {
      at: { anchor: pointAt(block, index, 0), focus: pointAt(block, index, end) },
      match: (node) => Node.isText(node),
      split: true,
    },
  );
}

/** A paragraph joins the run-in headings before it, or stands one level below the plain heading it is under. */
function levelBefore(editor: ReportEditor, path: Path): Level {
  const before = (editor.children.slice(0, path[0]) as Block[]).findLast((block) => block.type === 'heading');
  if (before?.type !== 'heading') return 2;
  return before.runIn ? before.level : (Math.min(4, before.level + 1) as Level);
}

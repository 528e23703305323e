import { Editor, Node, Transforms, type Path } from 'slate';
import { PARTS } from '../../../core/report/part';
import { TEXT_BLOCK_TYPES, type Block, type Heading, type Span } from '../../../core/report/block';
import { endTouchOf, isSuggested } from '../../../core/suggest/change';
import { dropFields } from '../commands/drop-fields';
import type { ReportEditor } from '../slate-types';

/**
 * Keeps the value a report: one title, one addressee, something to write in, parts only on level 1, and the
 * heading words of a run-in heading as one stretch at its beginning.
 */
export function withShape(editor: ReportEditor): ReportEditor {
  const { normalizeNode } = editor;

  editor.normalizeNode = (entry, options) => {
    const [node, path] = entry;
    if (Node.isEditor(node)) {
      if (shapeReport(editor)) return;
    } else if (path.length === 1 && Node.isElement(node)) {
      if (shapeBlock(editor, node as Block, path)) return;
    }
    normalizeNode(entry, options);
  };

  return editor;
}

/** Each rule changes at most one thing and says so; Slate comes back until none does. */
function shapeReport(editor: ReportEditor): boolean {
  const blocks = editor.children as Block[];
  const stray = blocks.findIndex((block) => !Node.isElement(block));
  if (stray >= 0) {
    Transforms.wrapNodes(editor, { id: '', type: 'paragraph', children: [] }, { at: [stray] });
    return true;
  }
  for (const type of ['title', 'addressee'] as const) {
    const second = secondOf(blocks, type);
    if (second >= 0) {
      Transforms.setNodes(editor, { type: 'paragraph' }, { at: [second] });
      return true;
    }
  }
  if (!blocks.some((block) => block.type === 'title')) {
    Transforms.insertNodes(editor, { id: '', type: 'title', children: [{ text: '' }] }, { at: [0] });
    return true;
  }
  if (blocks.length === 1) {
    Transforms.insertNodes(editor, { id: '', type: 'paragraph', children: [{ text: '' }] }, { at: [1] });
    return true;
  }
  return false;
}

/** One too many of its kind: where they are suggestions, the one put in; one that is to go does not count. */
function secondOf(blocks: readonly Block[], type: 'title' | 'addressee'): number {
  const these = blocks.flatMap((block, i) => (block.type === type && !endTouchOf(block, 'deleted') ? [i] : []));
  if (these.length < 2) return -1;
  return these.find((i) => isSuggested(blocks[i]!)) ?? these[1]!;
}

const FIELDS_OF_HEADINGS = ['level', 'part', 'runIn'];

function shapeBlock(editor: ReportEditor, block: Block, path: Path): boolean {
  if (block.type === 'table') return false;
  if (block.type === 'heading') return shapeHeading(editor, block, path);
  if (!(TEXT_BLOCK_TYPES as readonly string[]).includes(block.type)) {
    Transforms.setNodes(editor, { type: 'paragraph' }, { at: path });
    return true;
  }
  const strange = block.type === 'title' ? FIELDS_OF_HEADINGS : [...FIELDS_OF_HEADINGS, 'pins'];
  const extra = strange.filter((field) => field in block);
  if (extra.length > 0) {
    dropFields(editor, path, block, extra);
    return true;
  }
  return dropHead(editor, block.children, path, 0);
}

function shapeHeading(editor: ReportEditor, heading: Heading, path: Path): boolean {
  if (![1, 2, 3, 4].includes(heading.level)) {
    Transforms.setNodes(editor, { level: 1 }, { at: path });
    return true;
  }
  if ('part' in heading && (heading.level !== 1 || !(heading.part === null || PARTS.includes(heading.part!)))) {
    dropFields(editor, path, heading, ['part']);
    return true;
  }
  if (!heading.runIn) return dropHead(editor, heading.children, path, 0);
  const body = heading.children.findIndex((span) => !span.head);
  if (body === 0) {
    if (Node.string(heading) === '') dropFields(editor, path, heading, ['runIn']);
    else Transforms.setNodes(editor, { type: 'paragraph' }, { at: path });
    return true;
  }
  return body > 0 && dropHead(editor, heading.children, path, body);
}

/** Takes the head mark off the spans from `from` on. */
function dropHead(editor: ReportEditor, spans: readonly Span[], path: Path, from: number): boolean {
  const marked = spans.flatMap((span, i) => (i >= from && 'head' in span ? [path.concat(i)] : []));
  Editor.withoutNormalizing(editor, () => {
    for (const at of marked) dropFields(editor, at, Node.get(editor, at), ['head']);
  });
  return marked.length > 0;
}

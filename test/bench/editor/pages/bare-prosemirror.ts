import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Schema } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Span } from '../../../../core/report/block';

const schema = new Schema({
  nodes: {
    doc: { content: 'line+' },
    line: { content: 'text*', toDOM: () => ['div', 0] },
    text: {},
  },
  marks: { noted: { toDOM: () => ['span', { class: 'noted' }, 0] } },
});

/** ProseMirror as its first example has it: lines of text, undo, the usual keys, and comment marks as a colour. */
export function mount(blocks: { children: Span[] }[]): void {
  const lines = blocks.map(({ children }) =>
    schema.node(
      'line',
      null,
      children
        .filter(({ text }) => text !== '')
        .map((span) => schema.text(span.text, Object.keys(span).length > 1 ? [schema.mark('noted')] : [])),
    ),
  );
  const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];
  const state = EditorState.create({ doc: schema.node('doc', null, lines), plugins });
  new EditorView(document.getElementById('root'), { state });
}

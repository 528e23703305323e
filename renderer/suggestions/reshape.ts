import { Editor, Node, Text, type Path } from 'slate';
import type { Block } from '../../core/report/block';
import type { ReportEditor } from '../editor/slate-types';

/**
 * Makes the blocks from `from` to `to` those of `target`, touching nothing that is alike already: what stays keeps its
 * place on the page, and each thing that changes is one step among those of the edit.
 */
export function reshape(editor: ReportEditor, from: number, to: number, target: readonly Block[]): void {
  Editor.withoutNormalizing(editor, () => {
    const current = editor.children.slice(from, to) as Block[];
    let [at, i] = [from, 0];
    for (const block of target) {
      let here = current[i];
      if (here?.id !== block.id) {
        const later = current.findIndex((one, k) => k > i && one.id === block.id);
        if (later < 0) {
          editor.apply({ type: 'insert_node', path: [at], node: block });
          at += 1;
          continue;
        }
        for (; i < later; i += 1) editor.apply({ type: 'remove_node', path: [at], node: current[i]! });
        here = current[i];
      }
      reshapeNode(editor, [at], here!, block);
      at += 1;
      i += 1;
    }
    for (; i < current.length; i += 1) editor.apply({ type: 'remove_node', path: [at], node: current[i]! });
  });
}

function reshapeNode(editor: ReportEditor, path: Path, from: Node, to: Node): void {
  if (from === to) return;
  setFields(editor, path, from, to);
  if (!Text.isText(from) && !Text.isText(to)) reshapeChildren(editor, path, childrenOf(from), childrenOf(to));
}

function reshapeChildren(editor: ReportEditor, path: Path, from: readonly Node[], to: readonly Node[]): void {
  const least = Math.min(from.length, to.length);
  let head = 0;
  while (head < least && alike(from[head]!, to[head]!)) head += 1;
  let tail = 0;
  while (tail < least - head && alike(from.at(-1 - tail)!, to.at(-1 - tail)!)) tail += 1;
  const [old, now] = [from.slice(head, from.length - tail), to.slice(head, to.length - tail)];
  if (old.length === now.length && old.every((node) => !Text.isText(node)))
    return old.forEach((node, i) => reshapeNode(editor, [...path, head + i], node, now[i]!));
  now.forEach((node, i) => editor.apply({ type: 'insert_node', path: [...path, head + i], node: node as Text }));
  for (const node of old) editor.apply({ type: 'remove_node', path: [...path, head + now.length], node: node as Text });
}

function setFields(editor: ReportEditor, path: Path, from: Node, to: Node): void {
  const [old, now] = [fieldsOf(from), fieldsOf(to)];
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => !same(old[key], now[key]));
  if (keys.length === 0) return;
  const pick = (fields: Record<string, unknown>) =>
    Object.fromEntries(keys.filter((key) => fields[key] !== undefined).map((key) => [key, fields[key]]));
  editor.apply({ type: 'set_node', path, properties: pick(old), newProperties: pick(now) });
}

function fieldsOf(node: Node): Record<string, unknown> {
  const { children: _c, text: _t, ...fields } = node as unknown as Record<string, unknown>;
  return fields;
}

function childrenOf(node: Node): readonly Node[] {
  return (node as { children: Node[] }).children;
}

function alike(a: Node, b: Node): boolean {
  return a === b || same(a, b);
}

/** Deep equality of plain values, whatever the order of their fields. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(x);
  return keys.length === Object.keys(y).length && keys.every((key) => key in y && same(x[key], y[key]));
}

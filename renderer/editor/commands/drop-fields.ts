import type { Node, Path } from 'slate';
import type { ReportEditor } from '../slate-types';

/** Removes fields from a node, also those whose value is null, which `Transforms.unsetNodes` leaves. */
export function dropFields(editor: ReportEditor, path: Path, node: Node, fields: readonly string[]): void {
  const properties = Object.fromEntries(fields.map((field) => [field, (node as Record<string, unknown>)[field]]));
  editor.apply({ type: 'set_node', path, properties: properties as Partial<Node>, newProperties: {} });
}

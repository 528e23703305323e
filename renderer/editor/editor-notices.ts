/** A sentence that an editing behaviour has for the writer, with what may be done about it. */
export interface EditorNotice {
  text: string;
  action?: { name: string; run: () => void };
}

type Listener = (notice: EditorNotice) => void;

const listeners = new WeakMap<object, Set<Listener>>();

/** Tells whoever shows the editor; behaviours themselves know no window. */
export function tell(editor: object, notice: EditorNotice): void {
  for (const listener of listeners.get(editor) ?? []) listener(notice);
}

/** Hears what an editor's behaviours have to say. Returns how to stop. */
export function onNotices(editor: object, listener: Listener): () => void {
  const all = listeners.get(editor) ?? new Set();
  listeners.set(editor, all.add(listener));
  return () => all.delete(listener);
}

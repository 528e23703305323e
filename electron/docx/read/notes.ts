import { parseXml } from './parse-xml';

/** Text of footnotes or endnotes by their w:id; separators, which have a type, are left out. */
export function readNotes(bytes: Uint8Array | undefined, element: 'w:footnote' | 'w:endnote'): Map<string, string> {
  const notes = new Map<string, string>();
  if (!bytes) return notes;
  let id: string | null = null;
  let text = '';
  let inText = false;
  parseXml(bytes, {
    open(name, attributes) {
      if (name === element) {
        id =
          attributes['w:type'] === undefined || attributes['w:type'] === 'normal' ? (attributes['w:id'] ?? null) : null;
        text = '';
      } else if (name === 'w:t') inText = true;
    },
    close(name) {
      if (name === 'w:t') inText = false;
      else if (name === element && id !== null) notes.set(id, text.trim());
    },
    text(piece) {
      if (inText) text += piece;
    },
  });
  return notes;
}

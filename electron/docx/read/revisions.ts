import type { SourceSpan } from '../../../core/intake/recognised';
import type { Change, Touch } from '../../../core/suggest/change';
import type { Anchors } from './anchors';
import { instant } from './instant';
import type { Attributes } from './parse-xml';

/** What a paragraph was before a tracked change of its style. */
export interface Mark {
  change: Change;
  styleId?: string;
  outlineLevel?: number;
}

/** Comment ranges and tracked changes: both mark spans, both begin new ones. */
export interface Revisions extends Anchors {
  open(touch: Touch, attributes: Attributes): void;
  close(): void;
  moveStart(name: string): void;
  moveEnd(): void;
  /** Who did it and when, as the element says. */
  changeOf(attributes: Attributes): Change;
}

/** Marks spans with the tracked changes around them, beside what `anchors` puts on them. */
export function followRevisions(anchors: Anchors): Revisions {
  const open: { touch: Touch; change: Change }[] = [];
  const known = new Map<string, Change>();
  let move = '';
  let version = 0;
  const changeOf = (attributes: Attributes): Change => {
    const author = attributes['w:author'] ?? '';
    const at = instant(attributes['w:date'] ?? '', false);
    const key = JSON.stringify([author, at, move]);
    let change = known.get(key);
    // One object for all that somebody did at one time: spans that are marked alike join by it.
    if (!change) known.set(key, (change = { id: `w${known.size + 1}`, author, at, ...(move !== '' && { move }) }));
    return change;
  };
  return {
    ...anchors,
    version: () => anchors.version() + version,
    mark(span: SourceSpan) {
      anchors.mark(span);
      for (const { touch, change } of open) span[touch] = change;
    },
    open(touch, attributes) {
      open.push({ touch, change: changeOf(attributes) });
      version += 1;
    },
    close() {
      open.pop();
      version += 1;
    },
    moveStart: (name) => void (move = name),
    moveEnd: () => void (move = ''),
    changeOf,
  };
}

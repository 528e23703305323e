import type { Block } from '../report/block';
import { endTouchOf, formatChangeOf, hasSpans, suggestionIds, touchOf, type Change } from '../suggest/change';
import type { DiffLists } from '../suggest/redline';
import { align } from './align';
import { bareBlock, changeOfWhole, levelName, levelOf, withComment, withLevel } from './block-forms';
import { isAnyRowTakenIn } from './examine-table';
import { addNote, addSettledNote, isAnyTakenIn } from './examine-words';
import { wholeBlock } from './whole-block';
import {
  acceptedBlockText,
  isOurNew,
  isSettled,
  isTakenIn,
  nearestOurs,
  placeBehind,
  placed,
  type Found,
  type Look,
} from './found';
import type { Incoming } from './incoming';
import { isPutIn, isTakenOut } from './match-ids';
import { pairRows } from './pair-rows';
import { sliceText } from './slice-text';
import { stableId } from './stable-id';

/** Words by which a block of the returned text is told to have none of its own in ours. */
type Made = Pick<Incoming, 'kind' | 'old' | 'now'> & Partial<Incoming>;

function entryOf(look: Look, change: Change | null, made: Made, ours: Block | undefined, key: string): Incoming {
  const { author, at } = change ?? look.plain;
  return {
    id: stableId('e', made.kind, key, made.now, author),
    author,
    at,
    tracked: change !== null,
    ...placed(ours, 0, 0),
    text: '',
    ...made,
  };
}

function changeFor(look: Look, entry: Incoming, change: Change | null): Change {
  const id = look.lasting && change ? change.id : stableId('s', entry.id, entry.at);
  return { id, author: entry.author, at: entry.at };
}

/** A block that the copy was not sent with. `index` is its place in the returned text. */
export function examineNewBlock(look: Look, block: Block, index: number): Found[] {
  const now = acceptedBlockText(block);
  const change = changeOfWhole(block, 'inserted');
  if (now.trim() === '' || isTakenOut(block)) return [];
  if (isOurNew(look, now)) return [];
  const before = look.theirs.blocks[index - 1];
  const ours = nearestOurs(look, index - 1);
  const entry = entryOf(look, change, { kind: 'new-block', old: '', now }, ours, before?.id ?? '');
  const own = changeFor(look, entry, change);
  const id = look.lasting ? block.id : stableId('b', entry.id);
  // Taken in before, and perhaps edited since.
  if (look.mineById.has(id)) return [];
  const put = (): Block => {
    const bare = bareBlock(block, id);
    if (bare.type === 'title') return wholeBlock({ ...bare, type: 'paragraph' } as Block, 'inserted', own);
    return wholeBlock(bare, 'inserted', own);
  };
  return [
    {
      entry,
      take(draft, choice) {
        if (choice === 'mine') return;
        // Behind the nearest block before it that is in our text by now: its own neighbour may be new as well.
        draft.addBlock(placeBehind(look, index - 1), put());
        look.putIn.set(index, id);
      },
    },
  ];
}

/** A block that is gone, or marked to go as a whole. */
export function examineDeletedBlock(look: Look, base: Block, theirs: Block | undefined): Found[] {
  const ours = look.mineById.get(base.id);
  if (!ours || isGoing(look, base, ours)) return [];
  const change = theirs ? changeOfWhole(theirs, 'deleted') : null;
  const old = acceptedBlockText(base);
  const mine = acceptedBlockText(ours);
  // What we only suggested to put in was not taken up, what we suggested to delete is gone for good.
  const settles = isPutIn(base) || isTakenOut(base);
  const conflict = mine !== old && !settles;
  if (old.trim() === '') return [];
  const entry = entryOf(
    look,
    change,
    { kind: 'deleted-block', old, now: '', ...(conflict && { mine }) },
    ours,
    base.id,
  );
  const own = changeFor(look, entry, change);
  // Of a suggestion with an id of its own, which may stand in several places, only what stands here counts.
  if (isTakenIn(look, entry.id, look.lasting && change ? '' : own.id) || isSettled(look, own.id)) return [];
  if (suggestionIds([ours]).includes(own.id)) return [];
  return [
    {
      entry,
      take(draft, choice) {
        if (choice === 'mine') return;
        if (choice === 'note') {
          const id = addNote(draft, entry, base.id, mine);
          draft.change(base.id, (block) => withComment(block, id));
        } else if (settles || (conflict && choice === 'theirs')) {
          if (conflict) addSettledNote(draft, entry, beside(look, base.id), suggestionIds([ours]));
          draft.removeBlock(base.id);
        } else draft.change(base.id, (block) => wholeBlock(block, 'deleted', own));
      },
    },
  ];
}

/** Whether all that was sent of a block is suggested to go, whatever somebody wrote there since. */
function isGoing({ diff }: Look, base: Block, ours: Block): boolean {
  if (isTakenOut(ours)) return true;
  if (!hasSpans(base) && !hasSpans(ours)) {
    const sent = pairRows(base, ours, diff).flatMap(([i, k]) => (i === null || k === null ? [] : [ours.children[k]!]));
    return sent.length > 0 && sent.every((row) => touchOf(row, 'deleted'));
  }
  if (!hasSpans(base) || !hasSpans(ours) || !endTouchOf(ours, 'deleted')) return false;
  return align(base.children, ours.children, diff).every(
    ({ same, start, end }) => !same || sliceText(ours.children, start, end).every((span) => touchOf(span, 'deleted')),
  );
}

/** The block before one of ours, or the one behind it. */
function beside({ mine: { blocks } }: Look, id: string): string {
  const at = blocks.findIndex((block) => block.id === id);
  return (blocks[at - 1] ?? blocks[at + 1])?.id ?? '';
}

/** Whether any change of a block's words was taken in before, or went when another's were. */
function isAnyOfBlockTakenIn(look: Look, base: Block, theirs: Block): boolean {
  if (hasSpans(base) && hasSpans(theirs)) return isAnyTakenIn(look, base.children, theirs.children, { block: base.id });
  return !hasSpans(base) && !hasSpans(theirs) && isAnyRowTakenIn(look, base, theirs);
}

/** A block that we deleted since, and the other side changed. */
export function examineLostBlock(look: Look, base: Block, theirs: Block, index: number): Found[] {
  const [old, now] = [acceptedBlockText(base), acceptedBlockText(theirs)];
  if (old === now || now.trim() === '' || isTakenOut(theirs)) return [];
  if (isOurNew(look, now) || isAnyOfBlockTakenIn(look, base, theirs)) return [];
  const ours = nearestOurs(look, index - 1);
  const entry = entryOf(look, null, { kind: 'words', old, now, mine: '' }, ours, base.id);
  const own = changeFor(look, entry, null);
  const id = stableId('b', entry.id);
  if (isTakenIn(look, entry.id, own.id) || look.mineById.has(id)) return [];
  return [
    {
      entry,
      take(draft, choice) {
        if (choice === 'mine') return;
        if (choice === 'note') {
          addNote(draft, entry, ours?.id ?? '', old);
          return;
        }
        const bare = bareBlock(theirs, id);
        const block = bare.type === 'title' ? ({ ...bare, type: 'paragraph' } as Block) : bare;
        draft.addBlock(placeBehind(look, index - 1), choice === 'theirs' ? block : wholeBlock(block, 'inserted', own));
        look.putIn.set(index, id);
      },
    },
  ];
}

/** A heading made of a paragraph, a paragraph of a heading, or a heading of another level. */
export function examineFormat(look: Look, base: Block, theirs: Block): Found[] {
  const ours = look.mineById.get(base.id);
  if (!ours || !hasSpans(ours) || !hasSpans(base) || !hasSpans(theirs)) return [];
  const [was, is, own] = [levelOf(base), levelOf(theirs), levelOf(ours)];
  if (was === is || own === is || was === null || is === null || own === null) return [];
  const change = formatChangeOf(theirs)?.change ?? null;
  const conflict = own !== was;
  const made: Made = {
    kind: 'format',
    old: levelName(was),
    now: levelName(is),
    text: acceptedBlockText(ours),
    ...(conflict && { mine: levelName(own) }),
  };
  const entry = entryOf(look, change, made, ours, base.id);
  const by = changeFor(look, entry, change);
  return [
    {
      entry,
      take(draft, choice) {
        if (choice === 'mine' || choice === 'note') return;
        draft.change(base.id, (block) => withLevel(block, is, by));
      },
    },
  ];
}

/** A paragraph that is to run on into the next, as Word marks it. */
export function examineJoin(look: Look, base: Block, theirs: Block): Found[] {
  const change = endTouchOf(theirs, 'deleted');
  const ours = look.mineById.get(base.id);
  if (!ours || !change || endTouchOf(base, 'deleted') || endTouchOf(ours, 'deleted')) return [];
  const text = acceptedBlockText(ours);
  const made: Made = { kind: 'words', old: '¶', now: '', text: '与下一段合并' };
  const entry = { ...entryOf(look, change, made, ours, base.id), ...placed(ours, text.length, text.length) };
  const own = changeFor(look, entry, change);
  return [
    {
      entry,
      take(draft, choice) {
        if (choice !== 'mine') draft.change(base.id, (block) => ({ ...block, endDeleted: own }));
      },
    },
  ];
}

/** A block that stands elsewhere now. */
export function examineMove(look: Look, id: string, index: number): Found[] {
  const ours = look.mineById.get(id);
  if (!ours || look.mineById.has(`${id}-was`)) return [];
  if (standsThere(look, id, index)) return [];
  look.moving.add(id);
  const text = acceptedBlockText(ours);
  const entry = entryOf(look, null, { kind: 'moved', old: text, now: text }, ours, id);
  const own = { ...changeFor(look, entry, null), move: id };
  return [
    {
      entry,
      take(draft, choice) {
        if (choice === 'mine' || choice === 'note') return;
        draft.moveBlock(id, placeBehind(look, index - 1), own);
        look.putIn.set(index, id);
      },
    },
  ];
}

/** Whether ours stands behind the same block already, which stays itself; only blocks that were sent count. */
function standsThere(look: Look, id: string, index: number): boolean {
  const theirs = new Set(look.theirs.blocks.map((block) => block.id));
  const ours = look.mine.blocks.map((block) => block.id).filter((one) => theirs.has(one) && look.baseById.has(one));
  const before = look.theirs.blocks
    .slice(0, index)
    .findLast(({ id: one }) => look.mineById.has(one) && look.baseById.has(one))?.id;
  return ours[ours.indexOf(id) - 1] === before && !(before !== undefined && look.moving.has(before));
}

/** Ids that stand in another order than they were sent in. */
export function movedIds(base: readonly string[], theirs: readonly string[], diff: DiffLists): Set<string> {
  const [was, is] = [new Set(base), new Set(theirs)];
  const runs = diff(
    base.filter((id) => is.has(id)),
    theirs.filter((id) => was.has(id)),
  );
  return new Set(runs.flatMap(({ kind, values }) => (kind === 'added' ? values : [])));
}

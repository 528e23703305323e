import type { Table, TableRow } from '../report/block';
import { touchOf, type Change } from '../suggest/change';
import { rowWithComment } from './block-forms';
import { acceptedText, isSettled, isTakenIn, placed, plainSpan, type Found, type Look } from './found';
import { addNote, addSettledNote, examineWords, isAnyTakenIn } from './examine-words';
import type { Incoming } from './incoming';
import { pairRows } from './pair-rows';
import { stableId } from './stable-id';

/** What was done to a table: words in cells, rows put in and rows deleted. */
export function examineTable(look: Look, base: Table, theirs: Table, ours: Table): Found[] {
  const found: Found[] = [];
  const toOurs = new Map(
    pairRows(base, ours, look.diff).flatMap(([i, k]) => (i === null || k === null ? [] : [[i, k]])),
  );
  // Rows that only we have; one that happens to read like a row that was sent says nothing about a new one.
  const kept = new Set(toOurs.values());
  const ownRows = new Set(ours.children.filter((_, k) => !kept.has(k)).map(rowWords));
  // One that stands where a row was sent, but reads like one of theirs, is what took its place.
  const theirRows = new Set(theirs.children.flatMap((row) => (touchOf(row, 'deleted') ? [] : [rowWords(row)])));
  const isTheirs = (was: TableRow, k: number): boolean => {
    const words = rowWords(ours.children[k]!);
    return words !== rowWords(was) && theirRows.has(words);
  };
  let last = -1;
  for (const [i, j] of pairRows(base, theirs, look.diff)) {
    const k = i === null ? undefined : toOurs.get(i);
    const was = i === null ? undefined : base.children[i]!;
    const is = j === null ? undefined : theirs.children[j]!;
    if (k !== undefined) last = k;
    if (was && is && sameCells(was, is)) {
      const gone = touchOf(is, 'deleted');
      const pair: Pair = { look, ours, was, is, i: i!, j: j! };
      if (k === undefined) {
        const [before, now] = [rowWords(was), rowWords(is)];
        if (before !== now && !gone && !ownRows.has(now) && !isTold(pair))
          found.push(...newRow(look, ours, last, is, j!, before));
      } else if (gone && !touchOf(was, 'deleted')) found.push(...deletedRow(look, ours, k, gone, was, i!));
      else if (!isPutAnew(pair))
        is.children.forEach((cell, c) => {
          const place = { block: ours.id, row: k, cell: c };
          found.push(...examineWords(look, was.children[c]!.children, cell.children, place, { ...place, row: i! }));
        });
    } else {
      if (was && k !== undefined && !isTheirs(was, k)) found.push(...deletedRow(look, ours, k, null, was, i!));
      if (is && !touchOf(is, 'deleted') && !ownRows.has(rowWords(is))) found.push(...newRow(look, ours, last, is, j!));
    }
  }
  return found;
}

/** A row as it was sent and as it came back, with its places. */
interface Pair {
  look: Look;
  ours: Table;
  was: TableRow;
  is: TableRow;
  i: number;
  j: number;
}

function deletedRow(look: Look, ours: Table, at: number, change: Change | null, was: TableRow, sent: number): Found[] {
  const row = ours.children[at]!;
  if (touchOf(row, 'deleted')) return [];
  // Named by what was sent, shown as it reads here.
  const entry = { ...rowEntry(look, ours, change, 'deleted-block', rowWords(was), '', sent), old: rowWords(row) };
  const own: Change = { id: stableId('s', entry.id), author: entry.author, at: entry.at };
  if (isTakenIn(look, entry.id, own.id)) return [];
  return [
    {
      entry,
      take(draft, choice) {
        if (choice !== 'mine') draft.changeRow(ours.id, at, (one) => ({ ...one, deleted: own }));
      },
    },
  ];
}

/** A row that they put in; with `old`, one that we deleted since and they changed. */
function newRow(look: Look, ours: Table, after: number, row: TableRow, at: number, old?: string): Found[] {
  const change = touchOf(row, 'inserted') ?? null;
  const conflict = old !== undefined;
  const made = rowEntry(look, ours, change, conflict ? 'words' : 'new-block', old ?? '', rowWords(row), at);
  const entry: Incoming = conflict ? { ...made, mine: '' } : made;
  const own: Change = { id: stableId('s', entry.id), author: entry.author, at: entry.at };
  if (isTakenIn(look, entry.id, own.id)) return [];
  const children = row.children.map((cell) => ({
    ...cell,
    children: cell.children.filter((span) => !touchOf(span, 'deleted')).map(plainSpan),
  }));
  const filled = children.map((cell) => (cell.children.length > 0 ? cell : { ...cell, children: [{ text: '' }] }));
  return [
    {
      entry,
      take(draft, choice) {
        if (choice === 'note' && conflict) addNote(draft, entry, ours.id, entry.old);
        else if (choice === 'theirs' && conflict) {
          const thread = addSettledNote(draft, entry, ours.id);
          draft.addRows(ours.id, after, [rowWithComment({ ...row, children: filled }, thread)]);
        } else if (choice !== 'mine') draft.addRows(ours.id, after, [{ ...row, children: filled, inserted: own }]);
      },
    },
  ];
}

function rowEntry(
  look: Look,
  ours: Table,
  change: Change | null,
  kind: 'new-block' | 'deleted-block' | 'words',
  old: string,
  now: string,
  at: number,
): Incoming {
  const { author, at: time } = change ?? look.plain;
  return {
    id: stableId('e', 'row', kind, ours.id, at, old, now, author),
    kind,
    author,
    at: time,
    tracked: change !== null,
    ...placed(ours, 0, 0),
    old,
    now,
    text: '表格行',
  };
}

/** Whether changes in cells of a row were taken in before: that we have the row no more is no news then. */
function isTold({ look, ours, was, is, i }: Pair): boolean {
  return is.children.some((cell, c) =>
    isAnyTakenIn(look, was.children[c]!.children, cell.children, { block: ours.id, row: i, cell: c }),
  );
}

/** Whether a row that we had deleted was put in anew before, with all that they wrote in it. */
function isPutAnew({ look, ours, was, is, j }: Pair): boolean {
  const [old, now] = [rowWords(was), rowWords(is)];
  if (old === now) return false;
  const { id } = rowEntry(look, ours, touchOf(is, 'inserted') ?? null, 'words', old, now, j);
  return isTakenIn(look, id, stableId('s', id));
}

/** Whether anything done to a table was taken in before, or went when another's was: that we have it no more is no news. */
export function isAnyRowTakenIn(look: Look, base: Table, theirs: Table): boolean {
  const isKnown = (
    change: Change | undefined,
    kind: 'new-block' | 'deleted-block',
    old: string,
    now: string,
    at: number,
  ) => {
    const { id } = rowEntry(look, base, change ?? null, kind, old, now, at);
    const suggestion = stableId('s', id);
    return isTakenIn(look, id, suggestion) || isSettled(look, suggestion);
  };
  return pairRows(base, theirs, look.diff).some(([i, j]) => {
    const was = i === null ? undefined : base.children[i]!;
    const is = j === null ? undefined : theirs.children[j]!;
    if (was && is && sameCells(was, is) && !touchOf(is, 'deleted')) {
      const pair: Pair = { look, ours: base, was, is, i: i!, j: j! };
      return isTold(pair) || isPutAnew(pair);
    }
    const gone = is && touchOf(is, 'deleted');
    if (was && isKnown(gone, 'deleted-block', rowWords(was), '', i!)) return true;
    return is !== undefined && !gone && isKnown(touchOf(is, 'inserted'), 'new-block', '', rowWords(is), j!);
  });
}

function rowWords(row: TableRow): string {
  return row.children.map((cell) => acceptedText(cell.children)).join('\t');
}

function sameCells(a: TableRow, b: TableRow): boolean {
  return a.children.length === b.children.length;
}

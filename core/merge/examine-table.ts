import type { Table, TableRow } from '../report/block';
import { touchOf, type Change } from '../suggest/change';
import { acceptedText, isTakenIn, placed, plainSpan, type Found, type Look } from './found';
import { addNote, examineWords } from './examine-words';
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
  let last = -1;
  for (const [i, j] of pairRows(base, theirs, look.diff)) {
    const k = i === null ? undefined : toOurs.get(i);
    const was = i === null ? undefined : base.children[i]!;
    const is = j === null ? undefined : theirs.children[j]!;
    if (k !== undefined) last = k;
    if (was && is && sameCells(was, is)) {
      const gone = touchOf(is, 'deleted');
      if (k === undefined) {
        const [before, now] = [rowWords(was), rowWords(is)];
        if (before !== now && !gone && !ownRows.has(now)) found.push(...newRow(look, ours, last, is, j!, before));
      } else if (gone && !touchOf(was, 'deleted')) found.push(...deletedRow(look, ours, k, gone, i!));
      else
        is.children.forEach((cell, c) => {
          const place = { block: ours.id, row: k, cell: c };
          found.push(...examineWords(look, was.children[c]!.children, cell.children, place, { ...place, row: i! }));
        });
    } else {
      if (was && k !== undefined) found.push(...deletedRow(look, ours, k, null, i!));
      if (is && !touchOf(is, 'deleted') && !ownRows.has(rowWords(is))) found.push(...newRow(look, ours, last, is, j!));
    }
  }
  return found;
}

function deletedRow(look: Look, ours: Table, at: number, change: Change | null, sent: number): Found[] {
  const row = ours.children[at]!;
  if (touchOf(row, 'deleted')) return [];
  const entry = rowEntry(look, ours, change, 'deleted-block', rowWords(row), '', sent);
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
        else if (choice === 'theirs' && conflict) draft.addRows(ours.id, after, [{ ...row, children: filled }]);
        else if (choice !== 'mine') draft.addRows(ours.id, after, [{ ...row, children: filled, inserted: own }]);
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

function rowWords(row: TableRow): string {
  return row.children.map((cell) => acceptedText(cell.children)).join('\t');
}

function sameCells(a: TableRow, b: TableRow): boolean {
  return a.children.length === b.children.length;
}

import { blockSpans, type Block } from '../report/block';
import { commentIds, type Comment } from '../report/comment';
import type { Report } from '../report/report';
import { suggestionIds } from '../suggest/change';
import type { DiffLists } from '../suggest/redline';
import { withComment } from './block-forms';
import { startDraft } from './draft';
import { conflictNote } from './examine-words';
import { sameValue } from './edit-spans';
import { mergeBlocks, type Conflict } from './merge-blocks';
import { mergeComments, type MergedComments } from './merge-comments';
import { mergeFields } from './merge-values';
import { stableId } from './stable-id';

export interface MergedReport {
  report: Report;
  /** Blocks whose text, place or being theirs changed. */
  changed: string[];
  threads: Omit<MergedComments, 'comments'>;
  /** Ids of their suggestions that ours did not have. */
  suggestions: string[];
  conflicts: Conflict[];
  /** Names of other fields that both sides changed; ours stay. */
  fields: string[];
  /** Threads that came over and have no words in the merged text. */
  lost: string[];
}

/**
 * Two files of one report as one, three ways against what they have in common. Where both changed the same, ours stay
 * and theirs stand in a comment there, so that nothing is lost. Merging the same again changes nothing.
 */
export function mergeReports(base: Report, mine: Report, theirs: Report, diff: DiffLists, by: Said): MergedReport {
  const { blocks, changed, conflicts } = mergeBlocks(base.blocks, mine.blocks, theirs.blocks, diff);
  const { comments, ...threads } = mergeComments(base.comments, mine.comments, theirs.comments);
  const { fields, conflicts: both } = mergeFields(base, mine, theirs, ['blocks', 'comments', 'id', 'format']);
  const noted = noteConflicts({ blocks, comments }, theirs, conflicts, by);
  const anchored = new Set(noted.blocks.flatMap((block) => blockSpans(block).flatMap(commentIds)));
  const had = new Set(suggestionIds(mine.blocks));
  const report = { ...mine, ...fields, blocks: noted.blocks, comments: noted.comments } as Report;
  return {
    report: sameValue(mine, report) ? mine : report,
    changed,
    threads,
    suggestions: suggestionIds(noted.blocks).filter((id) => !had.has(id)),
    conflicts,
    fields: both,
    lost: threads.added.filter((id) => !anchored.has(id)),
  };
}

/** Who stands for the other side's text. */
export interface Said {
  author: string;
  at: string;
}

/** Theirs as comments where ours stayed; those that stand there already are not said again. */
function noteConflicts(
  merged: { blocks: Block[]; comments: Comment[] },
  theirs: Report,
  conflicts: readonly Conflict[],
  by: Said,
): { blocks: Block[]; comments: Comment[] } {
  const known = new Set(merged.comments.map(({ id }) => id));
  const blocks = new Map(merged.blocks.map((block) => [block.id, block]));
  const draft = startDraft(merged, false);
  let said = false;
  for (const { block, base, mine, theirs: now, place } of conflicts) {
    const id = stableId('t', 'conflict', block, base, mine, now);
    if (known.has(id)) continue;
    known.add(id);
    said = true;
    const ours = blocks.get(block);
    const near = ours?.id ?? nearest(block, theirs, blocks);
    draft.addThread({ id, ...by, text: conflictNote(base, now), resolved: false, replies: [] }, near, mine || base);
    if (ours && !place) draft.change(block, (one) => withComment(one, id));
    else if (ours && place && place.from < place.to)
      draft.edit({ block, ...place }, [
        { from: place.from, to: place.to, make: (span) => ({ ...span, [`comment_${id}`]: true }) },
      ]);
  }
  return said ? draft.finish() : merged;
}

/** The block before one that we deleted, as their text has it. */
function nearest(id: string, theirs: Report, ours: ReadonlyMap<string, Block>): string {
  const at = theirs.blocks.findIndex((block) => block.id === id);
  return (
    theirs.blocks.slice(0, Math.max(0, at)).findLast((block) => ours.has(block.id))?.id ?? [...ours.keys()][0] ?? ''
  );
}

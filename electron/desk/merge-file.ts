import { basename, extname } from 'node:path';
import type { ReportChange } from '../../core/api';
import type { ItemMark } from '../../core/checklist/item';
import type { Dropped } from '../../core/intake/recognised';
import type { Copy, Incoming } from '../../core/merge/incoming';
import { commonText } from '../../core/merge/common-text';
import { matchIds } from '../../core/merge/match-ids';
import { mergeEntries } from '../../core/merge/merge-entries';
import { mergeReports } from '../../core/merge/merge-reports';
import { takeIn } from '../../core/merge/take-in';
import type { Comment } from '../../core/report/comment';
import { numberedIds } from '../../core/report/ids';
import type { Note } from '../../core/report/notes';
import type { Report } from '../../core/report/report';
import { suggestionIds } from '../../core/suggest/change';
import { reportElements } from '../../core/variant/elements';
import { AppError } from '../../core/errors';
import { readBytes } from '../disk/read-bytes';
import { INPUT_LIMIT } from '../disk/read-input';
import { readProperties } from '../docx/read/read-properties';
import { openReportFile, type ReportFile } from '../store/report-file';
import { commonVersion, statesOf } from './common-version';
import { diffLists } from './diff-lists';
import { isoTime, versionBeforeMerge, type Author } from './keep-version';
import { missingMaterials } from './missing-materials';
import { readReturned } from './read-returned';
import { earlierStates, sentVersionOf } from './sent-version-of';

/** What merging a file into a report did. */
export interface MergeDone {
  file: string;
  kind: 'shufa' | 'docx';
  /** When the state was kept that both sides started from (ISO 8601); null where none is known. */
  base: string | null;
  /** False where the other is no copy of this report but a file of its own: its words decided what belongs together. */
  sameReport: boolean;
  threads: Pick<Comment, 'id' | 'author' | 'text'>[];
  replies: number;
  resolved: string[];
  reopened: string[];
  removed: string[];
  /** Ids of suggestions that came over. */
  suggestions: string[];
  /** Blocks whose text, place or being changed. */
  blocks: string[];
  /** Both sides changed the same: ours stay, theirs are in a comment there. */
  conflicts: { block: string; mine: string; theirs: string }[];
  /** Ids of threads whose words the text does not have; they stand at the nearest block. */
  lost: string[];
  /** What was not taken in: deletions that a file of unknown origin suggests. */
  left: { old: string; now: string }[];
  dropped: Dropped[];
  marks: string[];
  notes: number;
  changed: boolean;
}

/** What merging makes of a report, before anything is written. */
interface Merged {
  report: Report;
  marks: ItemMark[];
  notes: Note[];
  done: MergeDone;
  /** The other file as it was merged: what the two have in common from now on. */
  common: Report | null;
}

/**
 * Merges a .shufa or a returned .docx into an open report, all of it or nothing, with a version kept before. Throws what
 * reading the other file throws; ours is untouched then.
 */
export async function mergeFile(mine: ReportFile, path: string, templatesDir: string, by: Author): Promise<MergeDone> {
  const merged =
    extname(path).toLowerCase() === '.shufa' ? mergeShufa(mine, path) : await mergeDocx(mine, path, templatesDir);
  const { report, marks, notes, done, common } = merged;
  const before = mine.read();
  done.changed = report !== before && JSON.stringify(report) !== JSON.stringify(before);
  const known = mine.materials().map(({ id }) => id);
  const materials = missingMaterials(known, path);
  if (!done.changed && marks.length + notes.length + materials.length === 0) return done;
  mine.together(() => {
    versionBeforeMerge(mine, by, `并入“${basename(path)}”之前`);
    mine.save(changeOf(before, report), by.now);
    if (JSON.stringify(report['elements']) !== JSON.stringify(before['elements']))
      mine.setElements(reportElements(report), by.now);
    for (const mark of marks) mine.setMark(mark);
    for (const note of notes) mine.setNote(note);
    for (const material of materials) mine.takeMaterial(material);
    if (common) {
      const note = `“${basename(path)}”并入时的内容`;
      mine.addVersion({ at: isoTime(by.now), author: by.author, kind: 'merge', note }, common);
    }
  });
  done.changed = true;
  return done;
}

function changeOf(before: Report, after: Report): ReportChange {
  const known = new Map(before.blocks.map((block) => [block.id, block]));
  const { unit, year, comments } = after;
  return {
    blocks: after.blocks.filter((block) => known.get(block.id) !== block),
    order: after.blocks.map(({ id }) => id),
    comments,
    unit,
    year,
  };
}

function mergeShufa(mine: ReportFile, path: string): Merged {
  const other = openReportFile(path, { readOnly: true });
  try {
    const ours = mine.read();
    const read = other.read();
    const sameReport = other.id === mine.id;
    // Another file of the same words, such as one that was imported twice, is matched by text.
    const theirs = sameReport ? read : { ...read, blocks: matchedByText(ours, read) };
    const base = sameReport ? commonVersion(mine, statesOf(other)) : null;
    const said = { author: other.versions()[0]?.author ?? '', at: other.versions()[0]?.at ?? '' };
    const merged = mergeReports(base?.report ?? commonText(ours, theirs, diffLists), ours, theirs, diffLists, said);
    const marks = mergeEntries(mine.marks(), other.marks(), ({ item }) => item);
    const notes = mergeEntries(mine.notes(), other.notes(), ({ kind, id }) => `${kind} ${id}`);
    const added = new Set(merged.threads.added);
    return {
      report: merged.report,
      marks: marks.taken,
      notes: notes.taken,
      common: sameReport ? read : null,
      done: {
        ...nothingDone(path, 'shufa', base?.at ?? null),
        sameReport,
        threads: brief(merged.report.comments.filter(({ id }) => added.has(id))),
        replies: merged.threads.replies,
        resolved: merged.threads.resolved,
        reopened: merged.threads.reopened,
        removed: merged.threads.removed,
        suggestions: merged.suggestions,
        blocks: merged.changed,
        conflicts: merged.conflicts.map(({ block, mine: own, theirs: now }) => ({ block, mine: own, theirs: now })),
        lost: merged.lost,
        marks: marks.taken.map(({ item }) => item),
        notes: notes.taken.length,
      },
    };
  } finally {
    other.close();
  }
}

function matchedByText(mine: Report, theirs: Report): Report['blocks'] {
  const options = { named: () => false, trusted: false, newId: numberedIds('merged-') };
  return matchIds(mine.blocks, theirs.blocks, diffLists, options);
}

async function mergeDocx(mine: ReportFile, path: string, templatesDir: string): Promise<Merged> {
  if (extname(path).toLowerCase() !== '.docx') throw new AppError('unknown-type', { path });
  const bytes = readBytes(path, INPUT_LIMIT);
  const properties = readProperties(bytes, path);
  const ours = mine.read();
  const sent = sentVersionOf(mine, properties);
  const { dropped, ...returned } = await readReturned(
    bytes,
    path,
    { mine: ours, sent: sent?.report ?? null, earlier: sent ? [] : await earlierStates(mine, properties) },
    properties,
    templatesDir,
  );
  const left: Incoming[] = [];
  const result = takeIn(
    ours as Copy,
    returned,
    (entry) => {
      // Of a file that does not say what it was made from, what it lacks may just as well be what we added since.
      if (!sent && entry.kind === 'deleted-block' && !entry.tracked) {
        left.push(entry);
        return null;
      }
      return entry.mine === undefined ? 'take' : 'note';
    },
    diffLists,
  );
  const had = new Set(suggestionIds(ours.blocks));
  const known = new Set(ours.comments.map(({ id }) => id));
  const before = new Map(ours.blocks.map((block) => [block.id, block]));
  const of = (kind: Incoming['kind']) => result.taken.filter((entry) => entry.kind === kind);
  return {
    report: result.taken.length > 0 ? { ...ours, blocks: result.blocks, comments: result.comments } : ours,
    marks: [],
    notes: [],
    common: null,
    done: {
      ...nothingDone(path, 'docx', sent?.at ?? null),
      threads: brief(result.comments.filter(({ id }) => !known.has(id))),
      replies: of('reply').length,
      resolved: changedState(ours, result.comments, true),
      reopened: changedState(ours, result.comments, false),
      suggestions: suggestionIds(result.blocks).filter((id) => !had.has(id)),
      blocks: result.blocks.filter((block) => before.get(block.id) !== block).map(({ id }) => id),
      conflicts: result.taken.flatMap(({ block, mine: own, now }) =>
        own === undefined ? [] : [{ block, mine: own, theirs: now }],
      ),
      lost: result.lost,
      left: left.map(({ old, now }) => ({ old, now })),
      dropped,
    },
  };
}

function changedState(before: Report, after: readonly Comment[], resolved: boolean): string[] {
  const was = new Map(before.comments.map((comment) => [comment.id, comment.resolved]));
  return after.flatMap((one) => (one.resolved === resolved && was.get(one.id) === !resolved ? [one.id] : []));
}

function brief(comments: readonly Comment[]): MergeDone['threads'] {
  return comments.map(({ id, author, text }) => ({ id, author, text }));
}

function nothingDone(path: string, kind: MergeDone['kind'], base: string | null): MergeDone {
  return {
    file: basename(path),
    kind,
    base,
    sameReport: true,
    threads: [],
    replies: 0,
    resolved: [],
    reopened: [],
    removed: [],
    suggestions: [],
    blocks: [],
    conflicts: [],
    lost: [],
    left: [],
    dropped: [],
    marks: [],
    notes: 0,
    changed: false,
  };
}

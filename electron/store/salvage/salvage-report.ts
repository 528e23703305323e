import type { Recovery } from '../../../core/backup/recovery';
import { blockSpans, blockText, type Block } from '../../../core/report/block';
import { commentMark, type Comment } from '../../../core/report/comment';
import { REPORT_FORMAT, type Report } from '../../../core/report/report';
import { findBlocks, findComments, type Found } from './find-blocks';
import { findVersions } from './find-versions';
import { pageFile, type Row } from './page-file';
import { readTrees, type Trees } from './read-trees';

/** What could be read of a damaged report. */
export interface Salvaged {
  report: Report;
  recovery: Recovery;
  /** The number of the last migration; null where it is not known. */
  version: number | null;
  /** Rows of the other tables, by table. */
  others: Map<string, Row[]>;
}

const NOT_OTHERS = new Set(['report', 'blocks', 'comments', 'version_bodies', 'sqlite_sequence', 'sqlite_stat1']);

/**
 * Reads what can be read of a damaged .shufa, from its bytes alone. What is not surely as it was last saved carries a
 * comment that says so. Null when there is not one paragraph left.
 */
export function salvageReport(bytes: Buffer, newest: number, thisYear: number): Salvaged | null {
  const trees = readTrees(pageFile(bytes), newest);
  const blocks = findBlocks(trees);
  const comments = findComments(trees);
  const versions = findVersions(trees);
  const known = new Set(blocks.found.map(({ entry }) => entry.id));
  const gone = blocks.counted ? new Set(blocks.lost) : null;
  const older = (versions.newest?.blocks ?? []).filter(
    ({ id }) => !known.has(id) && (gone ? gone.has(id) : !blocks.whole),
  );
  const list = restored(blocks.found, versions.newest?.blocks ?? [], older);
  if (list.length === 0) return null;

  const found = headOf(trees);
  const head = found ?? headOfVersion(versions.newest);
  const kept = comments.found.map(({ entry }) => entry);
  const marked = list.map(({ entry, as }, i) => (as ? mark(entry, `recovered-${i + 1}`) : entry));
  const others = new Map(
    [...trees.tables].filter(([name]) => !NOT_OTHERS.has(name)).map(([name, { rows }]) => [name, rows]),
  );
  others.set('version_bodies', versions.bodies);
  const missing = countMissing(blocks, older.length);
  return {
    version: trees.version,
    others,
    report: {
      ...(head ?? { id: 'recovered', template: 'district', unit: '', year: thisYear - 1 }),
      format: REPORT_FORMAT,
      blocks: oneTitle(marked),
      comments: [...kept, ...list.flatMap(({ as }, i) => (as ? [remark(`recovered-${i + 1}`, as)] : []))],
    } as Report,
    recovery: {
      blocks: list.filter(({ as }) => as === null).length,
      unsure: list.flatMap(({ entry, as }) => (as ? [{ text: blockText(entry).slice(0, 200), as }] : [])),
      missing,
      gaps: missing === 0 ? [] : gapsIn(blocks.found),
      comments: kept.length,
      missingComments: comments.counted ? comments.lost.length : null,
      versions: trees.tables.get('versions')?.rows.length ?? 0,
      head: head !== null,
      marks: ['marks', 'notes'].every((name) => trees.tables.get(name)?.whole ?? false),
    },
  };
}

/** What was found in its order, and paragraphs of an earlier version behind the ones they stood behind there. */
function restored(found: readonly Found<Block>[], version: readonly Block[], older: readonly Block[]): Found<Block>[] {
  const list = [...found];
  const wanted = new Set(older);
  for (const [i, block] of version.entries()) {
    if (!wanted.has(block)) continue;
    const before = version.slice(0, i).findLast(({ id }) => list.some(({ entry }) => entry.id === id));
    const at = before ? list.findIndex(({ entry }) => entry.id === before.id) + 1 : 0;
    list.splice(at, 0, { entry: block, position: -1, as: 'older' });
  }
  return list;
}

/** By the ids where all are known; else by the gaps in the places, which say nothing of the end. */
function countMissing(blocks: ReturnType<typeof findBlocks>, older: number): number | null {
  if (!blocks.counted) return null;
  return blocks.whole ? 0 : Math.max(0, blocks.lost.length - older);
}

function gapsIn(found: readonly Found<Block>[]): Recovery['gaps'] {
  const gaps: Recovery['gaps'] = [];
  let next = 0;
  let before = '';
  for (const { entry, position } of found) {
    if (position > next) gaps.push({ after: before, count: position - next });
    next = position + 1;
    before = blockText(entry).trim() || before;
  }
  return gaps;
}

type Head = Omit<Report, 'blocks' | 'comments' | 'format'>;

function headOf({ tables, stray }: Trees): Head | null {
  for (const { values } of [...(tables.get('report')?.rows ?? []), ...stray]) {
    if (values.length !== 4 || typeof values[1] !== 'string') continue;
    try {
      const head = JSON.parse(values[1]) as Record<string, unknown>;
      if (isHead(head)) return head;
    } catch {
      // Damaged, or a row of another table.
    }
  }
  return null;
}

function isHead(head: Record<string, unknown>): head is Head {
  const { year } = head;
  const isYear = typeof year === 'number' && Number.isInteger(year) && year >= 1949 && year <= 2999;
  return isYear && ['id', 'template', 'unit'].every((name) => typeof head[name] === 'string');
}

function headOfVersion(version: Report | null): Head | null {
  if (!version) return null;
  const { blocks: _blocks, comments: _comments, format: _format, ...head } = version;
  return head as Head;
}

/** A report has one title; a second one is of another time. */
function oneTitle(blocks: readonly Block[]): Block[] {
  const title = blocks.find(({ type }) => type === 'title');
  return blocks.map((block) =>
    block.type === 'title' && block !== title ? ({ ...block, type: 'paragraph' } as Block) : block,
  );
}

function mark(block: Block, comment: string): Block {
  const copy = structuredClone(block);
  const first = blockSpans(copy)[0];
  if (first) first[commentMark(comment)] = true;
  return copy;
}

function remark(id: string, as: 'older' | 'doubtful'): Comment {
  const text =
    as === 'older'
      ? '原文已损坏，这一段取自较早的版本，可能不是最后的文字，请核对。'
      : '这一段从损坏处找回，可能是以前删去的文字或有个别错字，请核对。';
  return { id, author: '述法', at: '', text, resolved: false, replies: [] };
}

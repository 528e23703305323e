import type { Block, Level } from '../../core/report/block';
import { sectionBlocks, type Section } from '../../core/report/sections';
import type { SectionPlace } from '../editor/commands/move-section-to';

/** A gap between rows of the outline, before the row of that index (or after the last), and what dropping there means. */
export interface DropGap {
  gap: number;
  place: SectionPlace;
}

/**
 * What dropping section `id` into a gap between the rows means: where, and at which level. It stays as deep as it is where
 * that fits, and adapts elsewhere; level-1 sections reorder whole. Null within itself, and where its headings do not fit.
 */
export function dropPlace(blocks: readonly Block[], rows: readonly Section[], id: string, gap: number): DropGap | null {
  const dragged = rows.findIndex(({ block }) => block === id);
  const own = rows[dragged];
  if (!own) return null;
  const from = blocks.findIndex((block) => block.id === id);
  const section = sectionBlocks(blocks, from);
  const ids = new Set(section.map((block) => block.id));
  const isOwn = (row: Section | undefined) => row !== undefined && ids.has(row.block);
  let at = gap;
  if (own.level === 1) while (at < rows.length && rows[at]!.level !== 1) at += 1;
  if (isOwn(rows[at]) && at !== dragged) return null;
  const above = rows.slice(0, at).findLast((row) => !isOwn(row));
  const below = rows.slice(at).find((row) => !isOwn(row));
  const least = below?.level ?? 1;
  const most = Math.min(4, (above?.level ?? 0) + 1);
  const level = Math.max(Math.min(own.level, most), Math.min(least, most)) as Level;
  const depth = Math.max(...section.map((block) => (block.type === 'heading' ? block.level : 0)));
  if (depth + level - own.level > 4) return null;
  return { gap: at, place: { index: indexBefore(blocks, rows, at), level } };
}

/** Index of the block that the row stands for; behind the last row, of the block after its section. */
function indexBefore(blocks: readonly Block[], rows: readonly Section[], at: number): number {
  const row = rows[at];
  if (row) return blocks.findIndex((block) => block.id === row.block);
  const last = blocks.findIndex((block) => block.id === rows.at(-1)!.block);
  return last + sectionBlocks(blocks, last).length;
}

import { basename } from 'node:path';
import type { Choice, Copy, Incoming } from '../../core/merge/incoming';
import type { ReturnedSource, TakenCopies } from '../../core/merge/returned-copies';
import { incoming, takeIn } from '../../core/merge/take-in';
import type { Dropped } from '../../core/intake/recognised';
import type { Report } from '../../core/report/report';
import { AppError } from '../../core/errors';
import { readBytes } from '../disk/read-bytes';
import { INPUT_LIMIT } from '../disk/read-input';
import { readProperties, type FileProperties } from '../docx/read/read-properties';
import { diffLists } from './diff-lists';
import { readReturned } from './read-returned';
import { readReturnedReport, type ReturnedFile } from './returned-report';

/** A copy with the report it is set against: a Word file with the version that was sent, or another .shufa. */
export type CopyToExamine =
  | { source: ReturnedSource; properties: FileProperties; sent: Report | null; earlier?: readonly Report[] }
  | { file: ReturnedFile };

/** Name of a returned file, as people know it. */
export function sourceName(source: ReturnedSource): string {
  return 'path' in source ? basename(source.path) : source.name;
}

/** What a returned Word file says of itself. Throws as reading it does. */
export function returnedProperties(source: ReturnedSource): FileProperties {
  return readProperties(sourceBytes(source), sourceName(source));
}

function sourceBytes(source: ReturnedSource): Uint8Array {
  if ('path' in source) return readBytes(source.path, INPUT_LIMIT);
  const bytes = Buffer.from(source.bytes, 'base64');
  if (bytes.length > INPUT_LIMIT * 1024 * 1024)
    throw new AppError('too-large', { path: source.name, limit: INPUT_LIMIT });
  return bytes;
}

async function readOne(copy: CopyToExamine, mine: Report, templatesDir: string) {
  if ('file' in copy) return { ...readReturnedReport(copy.file, mine), dropped: [] as Dropped[] };
  const { source, properties, sent, earlier = [] } = copy;
  return readReturned(sourceBytes(source), sourceName(source), { mine, sent, earlier }, properties, templatesDir);
}

/**
 * What came back with each copy. Each is set against our text with all that the copies before it bring: what two of them
 * did to the same words shows as a conflict.
 */
export async function examineReturned(
  mine: Report,
  copies: readonly CopyToExamine[],
  templatesDir: string,
): Promise<{ entries: Incoming[]; dropped: Dropped[] }[]> {
  const out: { entries: Incoming[]; dropped: Dropped[] }[] = [];
  let ours: Copy = mine;
  for (const copy of copies) {
    const { dropped, ...returned } = await readOne(copy, mine, templatesDir);
    out.push({ entries: incoming(ours, returned, diffLists), dropped });
    if (copies.length > 1)
      ours = takeIn(ours, returned, ({ mine: both }) => (both === undefined ? 'take' : null), diffLists);
  }
  return out;
}

/** Our text with the chosen entries of each copy, by their ids. */
export async function takeReturned(
  mine: Report,
  copies: readonly CopyToExamine[],
  choices: readonly Readonly<Record<string, Choice>>[],
  templatesDir: string,
): Promise<TakenCopies> {
  const taken: Incoming[][] = [];
  const lost: string[] = [];
  let ours: Copy = mine;
  for (const [i, copy] of copies.entries()) {
    const { dropped: _dropped, ...returned } = await readOne(copy, mine, templatesDir);
    const own = choices[i] ?? {};
    const step = takeIn(ours, returned, ({ id }) => (Object.hasOwn(own, id) ? own[id]! : null), diffLists);
    ours = step;
    taken.push(step.taken);
    lost.push(...step.lost);
  }
  return { blocks: [...ours.blocks], comments: [...ours.comments], taken, lost };
}

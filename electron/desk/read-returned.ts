import { numberToken } from '../../core/intake/number-token';
import { recognise } from '../../core/intake/recognise';
import type { Dropped, Source } from '../../core/intake/recognised';
import { settleNumbers } from '../../core/intake/settle-numbers';
import type { Copy, Returned } from '../../core/merge/incoming';
import { knownThreads } from '../../core/merge/known-threads';
import { sliceText } from '../../core/merge/slice-text';
import { matchIds } from '../../core/merge/match-ids';
import { wholeParagraphs } from '../../core/merge/whole-paragraphs';
import { blockSpans, spansText, type Block, type TextBlock } from '../../core/report/block';
import type { Comment } from '../../core/report/comment';
import { numberedIds } from '../../core/report/ids';
import type { Report } from '../../core/report/report';
import { formatChangeOf, hasSpans, touchOf } from '../../core/suggest/change';
import { makeCopy } from '../../core/variant/make-copy';
import { durableCommentId, hexId } from '../docx/comment-ids';
import type { FileProperties } from '../docx/read/read-properties';
import { readDocx } from '../docx/read/read-docx';
import { diffLists } from './diff-lists';
import { DEFAULT_PROFILE, findProfile } from './export-profile';
import { findVariant } from '../templates/load-variants';

/** A .docx that came back, ready to be set against the report. */
export interface ReturnedDocx extends Returned {
  /** What the file holds and the copy that was sent did not, and no block can keep. */
  dropped: Dropped[];
}

/** The report as it is, and as it was when the copy was sent; null where nobody knows. */
export interface Sent {
  mine: Report;
  sent: Report | null;
  /** Earlier states, newest first, one of which may have been sent: of a copy of this report that names none we have. */
  earlier?: readonly Report[];
}

const PREFIX = 'returned-';
const UNMARKED = '（未标修订的改动）';
const SOMEBODY = '对方';

/**
 * Reads a returned .docx. The copy that was sent is written and read back as well: what printing and reading make of a
 * text then stands on both sides, and only what people did is left. Throws as readDocx does.
 */
export async function readReturned(
  bytes: Uint8Array,
  name: string,
  { mine, sent: known, earlier = [] }: Sent,
  properties: FileProperties,
  templatesDir: string,
): Promise<ReturnedDocx> {
  const back = readCopy(bytes, name);
  const sameReport = properties.sentAs?.report === mine.id;
  const sent = known ?? (sameReport ? closest(back.copy.blocks, mine, earlier) : null);
  const threads = [...mine.comments, ...(sent?.comments ?? [])];
  const variant = sent ? (properties.sentAs?.variant ?? '') : '';
  const base = readCopy(await writeAgain(sent ?? mine, variant, templatesDir), name);
  const named = new Set(base.copy.blocks.map(({ id }) => id));
  const blocks = matchIds(base.copy.blocks, back.copy.blocks, diffLists, {
    named: (id) => !id.startsWith(PREFIX) && named.has(id) && (sameReport || properties.sentAs === null),
    trusted: sameReport,
    newId: numberedIds(`${PREFIX}new-`),
  });
  const formed = keepForms(base, back, blocks);
  return {
    base: knownThreads(base.copy, threads, lastingIds),
    theirs: knownThreads({ ...back.copy, blocks: formed }, threads, lastingIds),
    plain: { author: `${properties.modifiedBy.trim() || SOMEBODY}${UNMARKED}`, at: properties.modifiedAt },
    lasting: false,
    dropped: newlyDropped(base.dropped, back.dropped),
  };
}

/** Which of the earlier states a returned text was made of, by how many of its paragraphs stand there; null for ours. */
function closest(back: readonly Block[], mine: Report, earlier: readonly Report[]): Report | null {
  const before = (block: Block): string =>
    blockSpans(block)
      .map((span) => (touchOf(span, 'inserted') ? '' : span.text))
      .join('');
  const count = ({ blocks }: Report): number => {
    const texts = new Set(blocks.map((block) => spansText(blockSpans(block))));
    return back.filter((block) => texts.has(before(block))).length;
  };
  let [best, most]: [Report | null, number] = [null, count(mine)];
  for (const report of earlier) {
    const number = count(report);
    if (number > most) [best, most] = [report, number];
  }
  return best;
}

interface ReadCopy {
  copy: Copy;
  /** Heading levels by the styles of the file, of paragraphs that say which block they are; 0 for none. */
  levels: ReadonlyMap<string, number>;
  dropped: Dropped[];
}

function readCopy(bytes: Uint8Array, name: string): ReadCopy {
  const source: Source = settleNumbers(readDocx(bytes, name, { tracked: true }));
  const { blocks, comments, dropped } = recognise(source, numberedIds(PREFIX));
  const levels = new Map(
    source.blocks.flatMap((block): [string, number][] =>
      block.kind === 'paragraph' && block.block !== undefined ? [[block.block, block.outlineLevel ?? 0]] : [],
    ),
  );
  return { copy: { blocks: wholeParagraphs(blocks), comments }, levels, dropped };
}

async function writeAgain(report: Report, variant: string, templatesDir: string): Promise<Uint8Array> {
  const form = knownVariant(templatesDir, variant);
  const { profile } = findProfile(templatesDir, DEFAULT_PROFILE, []);
  const { report: copy, printed } = makeCopy(report, form);
  const { writeDocx } = await import('../docx/write/write-docx');
  return writeDocx(copy, { variant: form.comments ? 'review' : 'clean', profile, printed });
}

function knownVariant(templatesDir: string, variant: string): ReturnType<typeof findVariant> {
  try {
    return findVariant(templatesDir, variant);
  } catch {
    // A kind of copy of another version of the program, or none at all.
    return findVariant(templatesDir, 'review');
  }
}

/**
 * What kind of block a paragraph is was decided when it was sent: the words changed since may look like something else,
 * but only a changed style in the file makes it something else.
 */
function keepForms(base: ReadCopy, back: ReadCopy, blocks: readonly Block[]): Block[] {
  const sent = new Map(base.copy.blocks.map((block) => [block.id, block]));
  // A program that lost all styles made no paragraph of a heading.
  const styled = [...back.levels.values()].some((level) => level > 0);
  return blocks.map((given, i) => {
    const was = sent.get(given.id);
    if (!was || !hasSpans(was) || !hasSpans(given) || formatChangeOf(given)) return given;
    const [before, now] = [base.levels.get(given.id), back.levels.get(back.copy.blocks[i]!.id)];
    if (styled && before !== undefined && now !== undefined && before !== now) return given;
    const block = was.type === 'heading' && given.type !== 'heading' ? withoutNumber(given) : given;
    const {
      type: _type,
      level: _level,
      part: _part,
      runIn: _runIn,
      ...rest
    } = block as Block & Record<string, unknown>;
    const { type, level, part, runIn } = was as Block & Record<string, unknown>;
    const form = { type, ...(level !== undefined && { level }), ...(part !== undefined && { part }) };
    return { ...rest, ...form, ...(runIn !== undefined && { runIn }) } as Block;
  });
}

/** Numbers of headings are derived; where a heading was not seen as one, its number stands in its words. */
function withoutNumber(block: TextBlock): TextBlock {
  const text = spansText(block.children);
  const length = numberToken(text)?.length ?? 0;
  const children = sliceText(block.children, length, text.length);
  return length === 0 || children.length === 0 ? block : { ...block, children };
}

function lastingIds(comment: Comment): { thread: string; replies: string[] } {
  const id = (reply?: number): string => `d${hexId(durableCommentId(comment.id, reply))}`;
  return { thread: id(), replies: comment.replies.map((_, i) => id(i)) };
}

function newlyDropped(before: readonly Dropped[], now: readonly Dropped[]): Dropped[] {
  const left = before.map(({ text }) => text);
  return now.filter(({ text, reason }) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    // Numbers of headings are derived.
    return at < 0 && reason !== 'number';
  });
}

import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { sentencesOf } from '../../text/clauses';
import { keptJudgement, keptReading } from '../../text/kept-reading';
import { isHan } from '../wording/character-line';

/** A sentence that stands again with a word or two changed: 加强……培训，提升…… and 强化……培训，提高……. */
export const nearSentence: ReportRule = { id: 'near-sentence', category: 'copy', check };

/** UTF-16 units of a sentence, figures and marks left out. */
const SHORTEST = 22;
/** Share of pairs of characters that both must have; all of them is the matter of repeated-sentence. */
const SHARE = 0.84;
/** The same in another part: what was done is planned again in much the same words. */
const SHARE_ELSEWHERE = 0.93;
const SHORTEST_ELSEWHERE = 32;
/** Four characters in a row are looked up where their hash divides so. */
const EVERY = 4;

const SAYS_NOTHING = /^(?:[一二三四五六七八九十]+[是要]|（[一二三四五六七八九十]+）)|[\p{P}\s]/gu;

interface Sentence {
  context: BlockContext;
  start: number;
  end: number;
  /** Hashes of some runs of four characters. */
  marks: number[];
}

const { imul } = Math;
/** Room for the units of one sentence that say something. */
let room = new Uint16Array(1024);

function check({ blocks }: ReportContext): readonly Finding[] {
  return judge(
    blocks.filter(({ block, part }) => part !== null && (block.type === 'paragraph' || block.type === 'heading')),
  );
}

const judge = keptJudgement((blocks: readonly BlockContext[]) => {
  const findings: Finding[] = [];
  const standsTwice = timesOf(blocks);
  const first = new Map<number, Sentence>();
  for (const context of blocks) {
    for (const sentence of markedSentencesOf(context)) {
      const other = likest(first, sentence);
      if (other && saysNearlySame(saidIn(other), saidIn(sentence), shareOf(other, sentence)))
        findings.push(
          findingAt(context, sentence.start, sentence.end, {
            rule: nearSentence,
            severity: 'warning',
            message: `与前文“${saidIn(other).slice(0, 12)}……”几乎相同，请核对是否重复`,
            basis: '编辑通例',
          }),
        );
      for (const mark of sentence.marks)
        if (standsTwice(mark) && first.get(mark)?.context.part !== context.part) first.set(mark, sentence);
    }
  }
  return findings;
});

const SLOTS = 0x8000;

/** Tells whether a mark may stand twice: nearly all stand once and need not be remembered. */
function timesOf(blocks: readonly BlockContext[]): (mark: number) => boolean {
  const times = new Uint8Array(SLOTS);
  const slotOf = (mark: number) => mark & (SLOTS - 1);
  for (const context of blocks)
    for (const { marks } of markedSentencesOf(context))
      for (const mark of marks) times[slotOf(mark)] = times[slotOf(mark)] === 0 ? 1 : 2;
  return (mark) => times[slotOf(mark)] === 2;
}

const markedSentencesOf = keptReading((context) => {
  const found: Sentence[] = [];
  for (const { start, end } of sentencesOf(context)) {
    const marks = end - start < SHORTEST ? null : marksOf(context.folded, start, end);
    if (marks) found.push({ context, start, end, marks });
  }
  return found;
});

/** Hashes of a sentence, blanks and marks left out; null where it says too little. */
function marksOf(text: string, start: number, end: number): number[] | null {
  if (room.length < end - start) room = new Uint16Array(2 * (end - start));
  let length = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (!isHan(unit) && !isLatin(unit)) continue;
    room[length] = unit;
    length += 1;
  }
  if (length < SHORTEST) return null;
  const marks: number[] = [];
  for (let at = 0; at + 4 <= length; at += 1) {
    const hash = (imul(room[at]!, 29791) + imul(room[at + 1]!, 961) + imul(room[at + 2]!, 31) + room[at + 3]!) | 0;
    // A number this small is no object in the map.
    if (hash % EVERY === 0) marks.push(hash / EVERY);
  }
  return marks;
}
/** Digits and letters. */
function isLatin(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

function saidIn({ context, start, end }: Sentence): string {
  return context.folded.slice(start, end).replace(SAYS_NOTHING, '');
}

/** The earlier sentence that has most of the marks, half of them at least. */
function likest(first: ReadonlyMap<number, Sentence>, { marks }: Sentence): Sentence | null {
  let shared: Map<Sentence, number> | null = null;
  for (const mark of marks) {
    const other = first.get(mark);
    if (other) (shared ??= new Map()).set(other, (shared.get(other) ?? 0) + 1);
  }
  if (!shared) return null;
  let best: Sentence | null = null;
  let most = Math.max(2, marks.length / 2);
  for (const [other, count] of shared) {
    if (count < most) continue;
    best = other;
    most = count + 1;
  }
  return best;
}

/** How much must be the same for two sentences to be one. */
function shareOf(other: Sentence, { context, start, end }: Sentence): number {
  if (other.context.part === context.part) return SHARE;
  return end - start < SHORTEST_ELSEWHERE ? Infinity : SHARE_ELSEWHERE;
}

const BODY = /(?:[局委镇府会院部组队所办村乡县市社校站]|区(?!域|分|别))(?=.)|街道|中心|单位|企业|人员|“/u;

/** The same said of someone else: 镇党委开展督察2轮 and 局党组开展督察2轮. */
function isOfAnother(one: string, other: string): boolean {
  const least = Math.min(one.length, other.length);
  let same = 0;
  while (same < least && one.at(-1 - same) === other.at(-1 - same)) same += 1;
  const left = Math.max(one.length, other.length) - same;
  let opens = 0;
  while (opens < least - same && one[opens] === other[opens]) opens += 1;
  // The name may end in the same word: 司法局 and 应急局.
  return left >= 3 && left <= 12 && [one, other].some((text) => BODY.test(text.slice(opens, text.length - same + 2)));
}

/** Nearly all pairs of characters of the one are in the other. */
function saysNearlySame(one: string, other: string, share: number): boolean {
  if (one === other || Math.abs(one.length - other.length) > one.length / 4) return false;
  // What counts different things in the same words is no repetition.
  if (one.replace(/\d+/gu, '') === other.replace(/\d+/gu, '')) return false;
  if (isOfAnother(one, other)) return false;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < one.length; at += 1) {
    const pair = one.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let both = 0;
  for (let at = 0; at + 1 < other.length; at += 1) {
    const pair = other.slice(at, at + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) both += 1;
    pairs.set(pair, left - 1);
  }
  return (2 * both) / (one.length + other.length - 2) >= share;
}

import { blockText, headLength, type Block } from './block';
import { foldText } from './fold';

/** A stretch of a text with its UTF-16 offsets: `text` is exactly `whole.slice(start, end)`. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
}

/** What ends a sentence, in either width, and the closing quotes and brackets that may follow; a line break does as well. */
const ENDS = '。！？；!?;';
const CLOSING = '”’」』）)》"';

/** The sentences of a text in order, blanks around each left out; empty ones are skipped. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (let from = 0; from < text.length;) {
    const to = endOfSentence(text, from);
    const whole = text.slice(from, to);
    const trimmed = whole.trim();
    if (trimmed !== '') {
      const start = from + whole.indexOf(trimmed);
      sentences.push({ start, end: start + trimmed.length, text: trimmed });
    }
    from = to;
  }
  return sentences;
}

/** Where the sentence that begins at `from` ends: read unit by unit, as an expression takes several times as long. */
function endOfSentence(text: string, from: number): number {
  let at = from;
  while (at < text.length && !endsHere(text.charCodeAt(at))) at += 1;
  if (text[at] === '\n') return at + 1;
  while (at < text.length && ENDS.includes(text[at]!)) at += 1;
  while (at < text.length && CLOSING.includes(text[at]!)) at += 1;
  return at;
}

/** One of ENDS or a line break. */
function endsHere(unit: number): boolean {
  if (unit >= 0x4e00 && unit <= 0x9fff) return false;
  return unit === 0x0a || ENDS.includes(String.fromCharCode(unit));
}

/** A sentence of a block, ready for matching. */
export interface BlockSentence extends Sentence {
  block: Block;
  /** The text with punctuation folded, of equal length. */
  folded: string;
  /** It stands in the heading words, so it names a matter and reports nothing. */
  heading: boolean;
}

/** A block's text as checks read it. */
export interface ReadBlock {
  text: string;
  folded: string;
  sentences: BlockSentence[];
}

const read = new WeakMap<Block, ReadBlock>();

/** Text and sentences of a block, worked out once per block object: an edit makes a new object and only that is redone. */
export function readBlock(block: Block): ReadBlock {
  const known = read.get(block);
  if (known) return known;
  const text = blockText(block);
  const folded = foldText(text);
  const head = block.type === 'heading' ? headLength(block) : 0;
  const sentences = splitBlock(text, block.type === 'heading' && block.runIn ? head : 0).map((sentence) => ({
    ...sentence,
    block,
    folded: folded.slice(sentence.start, sentence.end),
    heading: sentence.start < head,
  }));
  const fresh = { text, folded, sentences };
  read.set(block, fresh);
  return fresh;
}

/** Splits after the heading words of a run-in heading even where no full stop parts them from the body. */
function splitBlock(text: string, head: number): Sentence[] {
  if (head === 0) return splitSentences(text);
  const body = splitSentences(text.slice(head));
  return [
    ...splitSentences(text.slice(0, head)),
    ...body.map(({ start, end, text }) => ({ start: start + head, end: end + head, text })),
  ];
}

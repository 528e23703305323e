import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { sentencesOf } from '../../text/clauses';
import { keptReading } from '../../text/kept-reading';

/** A sentence that stands in the report twice, or one of 12 characters or more twice in a paragraph. */
export const repeatedSentence: ReportRule = { id: 'repeated-sentence', category: 'copy', check };

/** In UTF-16 units, without marks at the end. */
const SHORTEST = 15;
const SHORTEST_NEAR = 12;
const ORDINAL = /^(?:[一二三四五六七八九十]+[是要]|（[一二三四五六七八九十]+）)/u;

interface Sentence {
  key: string;
  start: number;
  end: number;
}

function check({ blocks }: ReportContext): Finding[] {
  const first = new Map<string, { context: BlockContext; sentence: Sentence; told: boolean }>();
  const findings: Finding[] = [];
  const tell = (context: BlockContext, { start, end }: Sentence, message: string) =>
    findings.push(
      findingAt(context, start, end, { rule: repeatedSentence, severity: 'warning', message, basis: '编辑通例' }),
    );
  for (const context of blocks) {
    if (context.block.type !== 'paragraph' && context.block.type !== 'heading') continue;
    for (const sentence of longSentencesOf(context)) {
      const before = first.get(sentence.key);
      if (!before) first.set(sentence.key, { context, sentence, told: false });
      else if (before.context === context) tell(context, sentence, '这句话在本段出现了两次');
      else if (sentence.key.length < SHORTEST) first.set(sentence.key, { context, sentence, told: false });
      else {
        // Which of the two stays is for who wrote them to say.
        if (!before.told) tell(before.context, before.sentence, '这句话在后文又出现');
        before.told = true;
        tell(context, sentence, '这句话在文中出现了两次');
      }
    }
  }
  return findings;
}

const longSentencesOf = keptReading((context) => {
  const { folded } = context;
  const found: Sentence[] = [];
  for (const { start, end } of sentencesOf(context)) {
    if (end - start < SHORTEST_NEAR) continue;
    const key = folded.slice(start, end).replace(/\s/gu, '').replace(ORDINAL, '');
    const closed = end < folded.length && folded[end] !== '\n';
    if (key.length >= SHORTEST_NEAR) found.push({ key, start, end: closed ? end + 1 : end });
  }
  return found;
});

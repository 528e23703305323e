import fc from 'fast-check';
import { blockText, type Block } from '../../../core/report/block';
import { commentMark } from '../../../core/report/comment';
import { editSpans } from '../../../core/merge/edit-spans';
import { paragraph, sentence, table } from './texts';

/**
 * How often a property is tried. The same cases each time, so that a change that breaks one is told apart from luck;
 * for more of them set MERGE_RUNS (tries) and MERGE_SEED (where they begin): MERGE_RUNS=800 MERGE_SEED=5 npx jest test/core/merge
 */
export function runs(usual: number): { numRuns: number; seed: number } {
  return { numRuns: Number(process.env['MERGE_RUNS'] ?? usual), seed: Number(process.env['MERGE_SEED'] ?? 1) };
}

/** One step of a person's work on a text; numbers choose places by remainder. */
export type Step = {
  does: 'type' | 'cut' | 'replace' | 'add' | 'remove' | 'move' | 'comment' | 'level';
  at: number;
  more: number;
};

export const steps = (most: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.record({
      does: fc.constantFrom<Step['does']>(
        'type',
        'type',
        'cut',
        'replace',
        'add',
        'remove',
        'move',
        'comment',
        'level',
      ),
      at: fc.nat(1000),
      more: fc.nat(1000),
    }),
    { maxLength: most },
  );

export const baseText: fc.Arbitrary<Block[]> = fc
  .array(fc.tuple(sentence, sentence, fc.boolean()), { minLength: 1, maxLength: 6 })
  .map((list) =>
    list.map(([a, b, rows], i) =>
      rows && i > 0
        ? table(`b${i}`, ['事项', '数量'], [a, `${i}`])
        : paragraph(`b${i}`, `${'甲乙丙丁戊己'[i]}镇：${a}${b}`),
    ),
  );

/** The text after the steps; every word typed is one of a kind, so that its loss is seen. */
export function work(
  blocks: readonly Block[],
  list: readonly Step[],
  who: string,
): { blocks: Block[]; typed: string[]; comments: string[] } {
  let now = [...blocks];
  const typed: string[] = [];
  const comments: string[] = [];
  list.forEach(({ does, at, more }, i) => {
    const index = at % Math.max(1, now.length);
    const block = now[index];
    const word = `${who}词${'abcdefgh'[i]}`;
    const put = (next: Block) => void (now = now.map((one, j) => (j === index ? next : one)));
    if (does === 'add' || !block) {
      typed.push(word);
      now.splice(index, 0, paragraph(`${who}${i}`, `${word}新加的一段。`));
    } else if (does === 'remove') now.splice(index, 1);
    else if (does === 'move') {
      now.splice(index, 1);
      now.splice(more % (now.length + 1), 0, block);
    } else if (block.type === 'table') {
      const next = structuredClone(block);
      if (does === 'replace') {
        const cell = (text: string) => ({ type: 'cell' as const, children: [{ text }] });
        next.children.splice(1 + (more % next.children.length), 0, { type: 'row', children: [cell(word), cell('7')] });
        typed.push(word);
        put(next);
        return;
      }
      if (does === 'cut') {
        next.children.splice(more % next.children.length, 1);
        if (next.children.length > 0) put(next);
        return;
      }
      if (does !== 'type') return;
      typed.push(word);
      next.children[more % next.children.length]!.children[1]!.children = [{ text: word }];
      put(next);
    } else if (does === 'level') {
      if (block.type === 'paragraph') put({ ...block, type: 'heading', level: 2 });
    } else {
      const length = blockText(block).length;
      const from = more % (length + 1);
      const to = Math.min(length, from + 3);
      if (does === 'comment') {
        comments.push(`${who}c${i}`);
        put({
          ...block,
          children: editSpans(block.children, [
            { from, to, make: (s) => ({ ...s, [commentMark(`${who}c${i}`)]: true }) },
          ]),
        } as Block);
        return;
      }
      if (does !== 'cut') typed.push(word);
      const cut = does === 'type' ? [] : [{ from, to, make: () => null }];
      const insert = does === 'cut' ? [] : [{ at: to, spans: [{ text: word }] }];
      put({ ...block, children: editSpans(block.children, cut, insert) } as Block);
    }
  });
  const all = now.map(blockText).join('\n');
  return {
    blocks: now,
    typed: typed.filter((word) => all.includes(word)),
    comments: comments.filter((id) => JSON.stringify(now).includes(`"${commentMark(id)}"`)),
  };
}

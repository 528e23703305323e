import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';

/** A paragraph, or the body of a run-in heading, that does not end with an end mark. */
export const missingEnd: BlockRule = { id: 'missing-end', category: 'punctuation', check };

function check(context: BlockContext): Finding[] {
  const { block, folded, head } = context;
  const runIn = block.type === 'heading' && block.runIn === true;
  if (block.type !== 'paragraph' && !runIn) return [];
  const body = folded.slice(head).trimEnd();
  if (!/[，。；]|[^、]{6}、$/u.test(body) && body.length < 25) return [];
  if (/[。！？；：…](?:[”’）》]*)$/u.test(body) || body === '') return [];
  // A note under the date: “（联系人：……，电话：……）”.
  if (/^\s*（联系(?:人|电话|方式)[^（）]*）$/u.test(body)) return [];
  if (/[\w/@.]$/u.test(body) && !/\p{Script=Han}.{0,12}$/u.test(body)) return [];
  const end = folded.trimEnd().length;
  const last = folded[end - 1]!;
  const wrong = /[，、,.．]/u.test(last);
  return [
    findingAt(context, end - 1, end, {
      rule: missingEnd,
      severity: 'error',
      message: wrong ? `段末用了“${last}”，应当用句号` : '段末缺少句号',
      suggestion: wrong ? '。' : `${last}。`,
      basis: 'GB/T 15834—2011',
    }),
  ];
}

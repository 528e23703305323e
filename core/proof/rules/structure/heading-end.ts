import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';

/** A heading on its own line ends without a mark. */
export const headingEnd: BlockRule = { id: 'heading-end', category: 'structure', check };

function check(context: BlockContext): Finding[] {
  const { block, folded } = context;
  if (block.type === 'title' ? false : block.type !== 'heading' || block.runIn) return [];
  const match = /[。，；、：.…！？—]+\s*$/u.exec(folded);
  if (!match) return cutOff(context);
  if (match.index === 0) return [];
  const stop = match[0].startsWith('。');
  return [
    findingAt(context, match.index, match.index + match[0].trimEnd().length, {
      rule: headingEnd,
      severity: 'warning',
      message: stop ? '独立成行的标题末尾不用句号' : `标题末尾不用“${match[0].trim()}”`,
      suggestion: '',
      basis: 'GB/T 9704—2012（公文编排通例）',
    }),
  ];
}

/** “存在的不足和”, “主要举措及”: the heading stops in the middle. */
function cutOff(context: BlockContext): Finding[] {
  const match = /(?:[和与及或的“《（]|以及|主要)\s*$/u.exec(context.folded);
  if (!match || match.index < 2 || /[目参普为涉危可惠遍触波][的与及主]\s*$|为主要\s*$/u.test(context.folded)) return [];
  return [
    findingAt(context, match.index, match.index + match[0].trimEnd().length, {
      rule: headingEnd,
      severity: 'warning',
      message: '标题没有写完，疑缺后半',
      basis: 'GB/T 9704—2012（公文编排通例）',
    }),
  ];
}

import type { Finding } from '../../finding';
import { findingAt, type ReportContext, type ReportRule } from '../../rule';

/** Headings with nothing under them, and levels with a single heading. */
export const headingContent: ReportRule = { id: 'heading-content', category: 'structure', check };

/** What ends a report belongs to no heading. */
const CLOSING = /^\s*(?:特此|专此|谨此|以上)(?:报告|汇报)[。！]?\s*$/u;

function check({ blocks }: ReportContext): Finding[] {
  const findings: Finding[] = [];
  blocks.forEach((context, i) => {
    const { level, block } = context;
    if (level === null || context.text.trim() === '') return;
    const rule = headingContent;
    let next = i + 1;
    while (blocks[next] && blocks[next]!.level === null && blocks[next]!.text.trim() === '') next += 1;
    const follower = blocks[next];
    const hasBody = block.type === 'heading' && block.runIn === true && context.text.slice(context.head).trim() !== '';
    const closes =
      follower === undefined ||
      (follower.level !== null && follower.level <= level) ||
      ['signature', 'date', 'attachment-note'].includes(follower.block.type) ||
      CLOSING.test(follower.folded);
    if (!hasBody && closes) {
      findings.push(
        findingAt(context, 0, context.text.length, {
          rule,
          severity: 'warning',
          message: '这个标题下面没有内容',
          basis: 'GB/T 9704—2012 第7.3.3条',
        }),
      );
    }
    if (level > 1 && isOnlyChild(blocks, i)) {
      findings.push(
        findingAt(context, 0, context.head, {
          rule,
          // Where its section is over, no second one will be typed.
          severity: sectionOver(blocks, i) ? 'warning' : 'hint',
          message: '这一级只有一个标题，可并入上一级',
          basis: '编辑通例',
        }),
      );
    }
  });
  return findings;
}

function isOnlyChild(blocks: ReportContext['blocks'], at: number): boolean {
  const level = blocks[at]!.level!;
  for (const step of [-1, 1]) {
    for (let i = at + step; blocks[i]; i += step) {
      const other = blocks[i]!.level;
      if (other === level) return false;
      if (other !== null && other < level) break;
    }
  }
  return true;
}

/** Whether a heading of a higher level follows. */
function sectionOver(blocks: ReportContext['blocks'], at: number): boolean {
  const level = blocks[at]!.level!;
  return blocks.slice(at + 1).some((other) => other.level !== null && other.level < level);
}

import type { Finding } from '../../finding';
import { findingAt, headWords, type ReportContext, type ReportRule } from '../../rule';

/** Headings with nothing under them, and levels with a single heading. */
export const headingContent: ReportRule = { id: 'heading-content', category: 'structure', check };

/** What ends a report belongs to no heading. */
const CLOSING = /^\s*(?:特此|专此|谨此|以上)(?:报告|汇报)[。！]?\s*$/u;

function check({ blocks }: ReportContext): Finding[] {
  const findings: Finding[] = [];
  const bare = bareHeadings(blocks);
  const begun = isBegun(blocks, bare);
  blocks.forEach((context, i) => {
    const { level } = context;
    if (level === null || context.text.trim() === '') return;
    const rule = headingContent;
    if (bare.has(i) && !(begun && isWaiting(blocks, i))) {
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
        findingAt(context, 0, headWords(context), {
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

/** Where headings stand that have nothing under them. */
function bareHeadings(blocks: ReportContext['blocks']): Set<number> {
  const bare = new Set<number>();
  blocks.forEach(({ level, block, text, head }, i) => {
    if (level === null || text.trim() === '') return;
    let next = i + 1;
    while (blocks[next] && blocks[next]!.level === null && blocks[next]!.text.trim() === '') next += 1;
    const follower = blocks[next];
    const hasBody = block.type === 'heading' && block.runIn === true && text.slice(head).trim() !== '';
    const closes =
      follower === undefined ||
      (follower.level !== null && follower.level <= level) ||
      ['signature', 'date', 'attachment-note'].includes(follower.block.type) ||
      CLOSING.test(follower.folded);
    if (!hasBody && closes) bare.add(i);
  });
  return bare;
}

/** An empty paragraph below holds the place of what is to be written. */
function isWaiting(blocks: ReportContext['blocks'], at: number): boolean {
  const next = blocks[at + 1];
  return next?.block.type === 'paragraph' && next.text.trim() === '';
}

/**
 * Whether this is an outline of which more than a third still waits to be written: whoever writes knows, and the
 * checklist says what is missing.
 */
function isBegun(blocks: ReportContext['blocks'], bare: ReadonlySet<number>): boolean {
  const waiting = [...bare].filter((at) => isWaiting(blocks, at)).length;
  return waiting * 3 > blocks.filter(({ level }) => level !== null).length;
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
  return blocks
    .slice(at + 1)
    .some(
      ({ level: other, block }) =>
        (other !== null && other < level) || block.type === 'signature' || block.type === 'date',
    );
}

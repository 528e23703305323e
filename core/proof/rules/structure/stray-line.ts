import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';

/** A short line between paragraphs that is no sentence, no heading and nothing of the frame: 相关链接, 0115版, 目录. */
export const strayLine: ReportRule = { id: 'stray-line', category: 'copy', check };

/** UTF-16 length of a line; longer ones are sentences without their mark. */
const LONGEST = 24;
/** More of them are headings set without numbers. */
const MOST = 2;
const SENTENCE = /[。！？；：…](?:[”’）》]*)$/u;
/** Between brackets all of it, or without any mark at the end. */
const BRACKETED = /^（[^（）]*）$/u;
/** What stands over a table or a figure, and what is set in columns. */
const OF_TABLE = /^(?:[附续]?[表图]\s?\d|单位：)|[表图]$|\t|\|/u;

/** A heading set without its number is words only; these words are of no heading. */
const HEADING = /^[\p{Script=Han}、，]{4,}$/u;
const YEAR = /20\d\d年(?:度|的)?/gu;
const OF_NO_HEADING =
  /[版稿页]$|模板|说明$|链接|目录|正文|编辑|打印|备注|下载|阅读|浏览|来源|审核|校对|修改|讨论|待[审改定补]|作品|转载|分享|扫码|关注/u;

function check({ blocks }: ReportContext): Finding[] {
  const first = blocks.findIndex(({ level }) => level === 1);
  const last = blocks.findLastIndex(({ folded }) => SENTENCE.test(folded.trimEnd()));
  if (first === -1) return [];
  const lines = blocks
    .slice(first, last)
    .filter((context, i, all) => isStray(context, all[i - 1], blocks[first + i + 1]));
  if (lines.length > MOST) return [];
  return lines.map((context) =>
    findingAt(context, 0, context.folded.trimEnd().length, {
      rule: strayLine,
      severity: 'warning',
      message: '单独一行，不成句，也不是标题，是否为粘贴、起草的残留',
      basis: '公文校核通例',
    }),
  );
}

/** Behind a paragraph that is a sentence; what stands right under a heading may be a lower one without its number. */
function isStray(
  { block, folded }: BlockContext,
  before: BlockContext | undefined,
  next: BlockContext | undefined,
): boolean {
  const line = folded.trim();
  if (block.type !== 'paragraph' || line === '' || line.length > LONGEST) return false;
  if ((SENTENCE.test(line) && !BRACKETED.test(line)) || OF_TABLE.test(line)) return false;
  if (HEADING.test(line.replace(YEAR, '')) && !OF_NO_HEADING.test(line)) return false;
  if (next?.block.type === 'table' || next === undefined) return false;
  return before?.level === null && before.block.type === 'paragraph' && SENTENCE.test(before.folded.trimEnd());
}

import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext } from '../../rule';

const rule = { id: 'attachment', category: 'format' } as const;

const HEAD = /^\s*附件\s?(\d{1,2})?\s*$/u;
const ITEM = /^\s*(?:附件\s?[：:])?\s*(?:(\d{1,2})\s*[.．、])?\s*(\S.*?)\s*$/u;

/** What is attached behind the date bears the numbers and titles that the attachment note lists. */
export function attachedSheets({ blocks }: ReportContext): Finding[] {
  const date = blocks.findIndex(({ block }) => block.type === 'date');
  if (date < 0) return [];
  const names = new Map<number, string>();
  for (const { block, text } of blocks.slice(0, date)) {
    if (block.type !== 'attachment-note') continue;
    for (const line of text.split('\n')) {
      const [, number, name] = ITEM.exec(line) ?? [];
      if (name !== undefined) names.set(Number(number ?? names.size + 1), name);
    }
  }
  if (names.size === 0) return [];
  return blocks.slice(date + 1).flatMap((head, i) => {
    const number = HEAD.exec(head.text);
    if (!number) return [];
    const listed = names.get(Number(number[1] ?? 1));
    const sheet = blocks[date + 2 + i];
    if (listed === undefined) return [tell(head, `附件说明里没有附件${number[1] ?? ''}`)];
    if (!sheet || sheet.text.trim() === '' || isSame(sheet.text, listed)) return [];
    return [tell(sheet, `附件标题与附件说明（“${listed}”）不一致`)];
  });
}

/** The sheet may name the office or the year besides. */
function isSame(title: string, listed: string): boolean {
  const [one, other] = [title, listed].map((words) => words.replace(/[\s《》〈〉（）()。]/gu, ''));
  return one!.includes(other!) || other!.includes(one!);
}

function tell(context: BlockContext, message: string): Finding {
  const words = context.text.trim().slice(0, 60);
  const start = context.text.indexOf(words);
  return findingAt(context, start, start + words.length, {
    rule,
    severity: 'warning',
    message,
    basis: 'GB/T 9704—2012 7.3.7',
  });
}

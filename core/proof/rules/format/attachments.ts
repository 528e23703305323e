import { chineseValue } from '../../../report/numbering';
import type { Finding } from '../../finding';
import { matchesIn } from '../../match';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { attachedSheets } from './attached-sheets';

/** Attachments named in the text stand in the attachment note, and those are numbered from 1 on. */
export const attachments: ReportRule = { id: 'attachment', category: 'format', check };

const MENTION = /(?:见|详见|参见)附件\s?(\d{1,2})?|(?:名单|清单|情况|明细|数据|表格?)(?:详情)?附后/gu;

/** A note that its closing mark or a lost character hides. */
const LOST_NOTE =
  /^\s*附件?\s*(?:[一二三四五六七八九十]{1,2}\s*)?[：:]\s*\S[^。；]{0,60}[。；，、]?\s*$|^\s*附件(?:\s+|\s?\d{1,2}\s*[.．、]\s*)\p{Script=Han}[^，。；：]{2,40}$/u;
const ITEM = /(?<!\d)(\d{1,2})\s*[.．、](?!\d)/gu;

function check(context: ReportContext): Finding[] {
  const { blocks } = context;
  const notes = blocks
    .filter(({ block, text }) => block.type === 'attachment-note' || LOST_NOTE.test(text))
    .map(({ text }) => text)
    .join('\n');
  const findings: Finding[] = [];
  const listed = Math.max(
    /附件/u.test(notes) ? 1 : 0,
    ...[...notes.matchAll(/(?<!\d)(\d{1,2})\s*[.．、]/gu)].map((match) => Number(match[1])),
  );
  const isOnly = [...notes.matchAll(ITEM)].length === 1;
  let before: number | null = null;
  for (const context of blocks) {
    if (context.block.type === 'attachment-note' || LOST_NOTE.test(context.text)) {
      findings.push(...checkNote(context, before, isOnly));
      before = lastNumber(context) ?? before;
      continue;
    }
    for (const match of matchesIn(context, MENTION)) {
      if (Number(match[1] ?? 1) <= listed) continue;
      findings.push(
        findingAt(context, match.index, match.index + match[0].length, {
          rule: attachments,
          severity: 'warning',
          message: listed === 0 ? '正文提到附件，但没有附件说明' : `附件说明里没有附件${match[1]}`,
          basis: 'GB/T 9704—2012（附件说明）',
        }),
      );
    }
  }
  return [...findings, ...attachedSheets(context)];
}

/** The number of the last attachment of a note. */
function lastNumber({ text }: BlockContext): number | null {
  const last = [...text.matchAll(ITEM)].at(-1);
  return last ? Number(last[1]) : null;
}

/** `above` is the last number of the notes above; a number that `isOnly` counts nothing. */
function checkNote(context: BlockContext, above: number | null, isOnly: boolean): Finding[] {
  const findings: Finding[] = [];
  const items = [...context.text.matchAll(ITEM)];
  const head =
    /^\s*附\s*[：:]|^\s*附件\s?(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s?[：:]|^\s*附件(?=\s+\p{Script=Han}|\s?\d{1,2}\s*[.．、]\s*\p{Script=Han})/u.exec(
      context.text,
    );
  if (head) {
    findings.push(
      findingAt(context, 0, head[0].length, {
        rule: attachments,
        severity: 'warning',
        message: '附件说明写作“附件：”，有几个时写作“附件：1.××”',
        suggestion: '附件：',
        basis: 'GB/T 9704—2012（附件说明）',
      }),
    );
  }
  items.forEach((match, i) => {
    const before = i === 0 ? above : Number(items[i - 1]![1]);
    if (isOnly && match[1] === '1') findings.push(tellMark(context, match, '只有一个附件，不编序号', ''));
    else if (Number(match[1]) !== (before ?? 0) + 1) {
      findings.push(
        findingAt(context, match.index, match.index + match[0].length, {
          rule: attachments,
          severity: 'warning',
          message: '附件序号不连续',
          basis: 'GB/T 9704—2012（附件说明）',
        }),
      );
    }
  });
  for (const match of context.text.matchAll(/(?<!\d)\d{1,2}\s*、(?!\d)/gu))
    findings.push(tellMark(context, match, '附件序号后用下脚点，写作“1.”', match[0].replace(/\s*、/u, '.')));
  for (const match of context.text.matchAll(/(?<=^|[：:.．、\n]\s*)《[^《》\n]*》(?=\s*(?:$|\n))/gu))
    findings.push(tellMark(context, match, '附件说明里的附件名称不加书名号', match[0].slice(1, -1)));
  for (const match of context.text.matchAll(/(?<=^\s*附件\s*[：:]\s*|\n\s*)[一二三四五六七八九十]、/gu))
    findings.push(
      tellMark(context, match, '附件序号用阿拉伯数字，写作“1.”', `${chineseValue(match[0].slice(0, -1))}.`),
    );
  const end = /[。；，、]\s*$/u.exec(context.text);
  if (end) {
    findings.push(
      findingAt(context, end.index, end.index + 1, {
        rule: attachments,
        severity: 'warning',
        message: '附件名称后不加标点符号',
        suggestion: '',
        basis: 'GB/T 9704—2012（附件说明）',
      }),
    );
  }
  return findings;
}

function tellMark(context: BlockContext, match: RegExpExecArray, message: string, suggestion: string): Finding {
  return findingAt(context, match.index, match.index + match[0].length, {
    rule: attachments,
    severity: 'warning',
    message,
    suggestion,
    basis: 'GB/T 9704—2012（附件说明）',
  });
}

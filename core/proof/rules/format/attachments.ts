import { blockText } from '../../../report/block';
import type { Finding } from '../../finding';
import { matchesIn } from '../../match';
import { findingAt, type ReportContext, type ReportRule } from '../../rule';

/** Attachments named in the text stand in the attachment note, and those are numbered from 1 on. */
export const attachments: ReportRule = { id: 'attachment', category: 'format', check };

const MENTION = /(?:见|详见|参见)附件\s?(\d{1,2})?/gu;

function check({ blocks, report }: ReportContext): Finding[] {
  const notes = report.blocks
    .filter((block) => block.type === 'attachment-note')
    .map(blockText)
    .join('\n');
  const findings: Finding[] = [];
  const listed = Math.max(
    /附件/u.test(notes) ? 1 : 0,
    ...[...notes.matchAll(/(?<!\d)(\d{1,2})\s*[.．、]/gu)].map((match) => Number(match[1])),
  );
  for (const context of blocks) {
    if (context.block.type === 'attachment-note') {
      findings.push(...checkNote(context));
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
  return findings;
}

function checkNote(context: ReportContext['blocks'][number]): Finding[] {
  const findings: Finding[] = [];
  const items = [...context.text.matchAll(/(?<!\d)(\d{1,2})\s*[.．、](?!\d)/gu)];
  items.forEach((match, i) => {
    const before = i === 0 ? null : Number(items[i - 1]![1]);
    if (before !== null && Number(match[1]) !== before + 1) {
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

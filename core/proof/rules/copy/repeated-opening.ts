import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { keptJudgement } from '../../text/kept-reading';

/** 现将……报告如下 said twice before the first part. */
export const repeatedOpening: ReportRule = { id: 'repeated-opening', category: 'copy', check };

const OPENING = /现将[^。：\n]{2,40}(?:报告|汇报)(?:如下)/gu;

function check({ blocks }: ReportContext): readonly Finding[] {
  const first = blocks.findIndex(({ level }) => level !== null);
  return judge(blocks.slice(0, first === -1 ? undefined : first).filter(({ folded }) => folded.includes('现将')));
}

const judge = keptJudgement((opening: readonly BlockContext[]) =>
  opening
    .flatMap((context) => [...context.folded.matchAll(OPENING)].map((match) => ({ context, match })))
    .slice(1)
    .map(({ context, match }) =>
      findingAt(context, match.index, match.index + match[0].length, {
        rule: repeatedOpening,
        severity: 'warning',
        message: '“现将……报告如下”前面已经说过，留一处',
        basis: '编辑通例',
      }),
    ),
);

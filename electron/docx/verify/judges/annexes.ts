import { fontOf, FONT_KINDS, isChinese } from '../measure';
import type { Judge } from '../judge';

const LABEL = /^\s*附件\s*[:：]\s*/u;
const NUMBER = /^\s*\d{1,2}\s*[.．、]\s*/u;

/** 7.3.7: on a page of its own, the word in 3 号黑体; title as in the note of attachments. */
export const judgeAnnexes: Judge = ({ back, attachmentNotes }) => {
  const clause = { clause: '7.3.7', title: '附件', expected: '另面编排，“附件”二字3号黑体顶格，标题与附件说明一致' };
  if (back.annexes.length === 0) return { ...clause, verdict: 'not-judged', found: '文件里没有另面编排的附件' };
  const noted = attachmentNotes.map(({ text }) => bare(text.replace(LABEL, '').replace(NUMBER, '')));
  const faults = back.annexes.flatMap(({ label, title, newPage }) => [
    ...(newPage ? [] : [`“${label.text.trim()}”没有另起一页`]),
    ...(label.runs.every(({ text, look }) =>
      [...text].every((c) => !isChinese(c) || (FONT_KINDS.黑体.test(fontOf(c, look)) && look.size === 32)),
    )
      ? []
      : [`“${label.text.trim()}”不是3号黑体`]),
    ...(noted.length > 0 && title && !noted.includes(bare(title.text))
      ? [`标题“${title.text.trim()}”与附件说明不一致`]
      : []),
  ]);
  return {
    ...clause,
    verdict: faults.length === 0 ? 'kept' : 'broken',
    found: faults.length === 0 ? `${back.annexes.length}个附件，另面编排` : faults.join('，'),
  };
};

function bare(text: string): string {
  return text.replace(/[\s《》“”]/gu, '');
}

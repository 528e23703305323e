import type { Judge } from '../judge';

const EXPECTED = '正文下空一行左空二字，“附件”后全角冒号，名称后不加标点';

/** 7.3.4: the note of attachments, names without punctuation at their ends. */
export const judgeAttachmentNote: Judge = ({ attachmentNotes }) => {
  const clause = { clause: '7.3.4', title: '附件说明', expected: EXPECTED };
  if (attachmentNotes.length === 0) return { ...clause, verdict: 'not-judged', found: '没有附件说明' };
  const colon = /^\s*附件：/u.test(attachmentNotes[0]!.text);
  const marked = attachmentNotes.find(({ text }) => /[。；，、;,.]\s*$/u.test(text));
  const faults = [
    ...(colon ? [] : ['“附件”后不是全角冒号']),
    ...(marked ? [`名称后有标点：“${marked.text.trim().slice(-8)}”`] : []),
  ];
  return {
    ...clause,
    verdict: faults.length === 0 ? 'kept' : 'broken',
    found: faults.length === 0 ? '全角冒号，名称后没有标点' : faults.join('，'),
  };
};

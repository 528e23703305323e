import type { Judge } from '../judge';

/** 7.3.6: in brackets below the date, two characters in. */
export const judgeNote: Judge = ({ back }) => {
  const clause = { clause: '7.3.6', title: '附注', expected: '成文日期下一行左空二字，加圆括号' };
  if (!back.note) return { ...clause, verdict: 'not-judged', found: '没有附注' };
  const { look, text, runs } = back.note;
  const size = (runs[0]?.look.size ?? 32) * 10;
  const blank = look.firstLineChars ? look.firstLineChars / 100 : (look.left + look.firstLine) / size;
  const typed = /^\u3000*/u.exec(text)![0].length;
  const right = Math.abs(blank + typed - 2) < 0.3 && /^（.*）$/u.test(text.trim());
  return {
    ...clause,
    verdict: right ? 'kept' : 'broken',
    found: `“${text.trim()}”左空${Math.round((blank + typed) * 10) / 10}字`,
  };
};

import type { ParagraphLook } from '../resolve-styles';
import { DECISIVE } from '../measure';
import type { Judge } from '../judge';

/** 7.3.3: each paragraph two characters in, lines after the first flush. */
export const judgeBodyIndent: Judge = ({ body }) => {
  const wrong = body.filter(({ look, runs, text }) => !twoIn(look, runs[0]?.look.size ?? 32, text));
  const right = body.length === 0 ? 0 : 1 - wrong.length / body.length;
  const sample = wrong[0]?.text.trim().slice(0, 12);
  return {
    clause: '7.3.3',
    title: '段首缩进',
    verdict: body.length === 0 ? 'not-judged' : right >= DECISIVE ? 'kept' : 'deviates',
    found:
      body.length === 0
        ? '没有正文'
        : wrong.length === 0
          ? '段首左空二字'
          : `${wrong.length}段没有左空二字，如“${sample}”`,
    expected: '每个自然段左空二字，回行顶格',
  };
};

/** Two characters by indent, or typed as two full-width blanks. */
function twoIn(look: ParagraphLook, size: number, text: string): boolean {
  const leftFlush = look.left === 0 && look.leftChars === 0;
  if (/^\u3000\u3000\S/u.test(text)) return leftFlush && look.firstLineChars <= 0 && look.firstLine <= 0;
  if (!leftFlush || /^\s/u.test(text)) return false;
  if (look.firstLineChars !== 0) return look.firstLineChars === 200;
  return Math.abs(look.firstLine - size * 20) <= size * 2;
}

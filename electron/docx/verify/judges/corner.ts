import { fontOf, FONT_KINDS, isChinese, sizeName } from '../measure';
import type { LookedParagraph } from '../paragraphs';
import type { Judge } from '../judge';

/** 7.2.1: six digits of 3 号, flush left in the first line; a secret document must have it. */
export const judgeSerial: Judge = ({ front }) => {
  const clause = { clause: '7.2.1', title: '份号', expected: '6位3号阿拉伯数字，版心左上角第一行顶格' };
  const { serial, secrecy } = front;
  if (!serial) {
    return secrecy
      ? { ...clause, verdict: 'broken', found: '标注了密级，没有份号' }
      : { ...clause, verdict: 'not-judged', found: '没有份号' };
  }
  const text = serial.text.trim();
  const right = /^\d{6}$/u.test(text) && flush(serial) && serial.runs.every(({ look }) => look.size === 32);
  return { ...clause, verdict: right ? 'kept' : 'deviates', found: describe(serial) };
};

/** 7.2.2: 3 号黑体, with the term after a star. */
export const judgeSecrecy: Judge = ({ front }) => {
  const clause = { clause: '7.2.2', title: '密级和保密期限', expected: '3号黑体，版心左上角第二行顶格' };
  return front.secrecy ? inHei(clause, front.secrecy) : { ...clause, verdict: 'not-judged', found: '没有密级' };
};

/** 7.2.3: 3 号黑体, below serial number and secrecy. */
export const judgeUrgency: Judge = ({ front }) => {
  const clause = { clause: '7.2.3', title: '紧急程度', expected: '3号黑体，版心左上角顶格' };
  return front.urgency ? inHei(clause, front.urgency) : { ...clause, verdict: 'not-judged', found: '没有紧急程度' };
};

function inHei(clause: { clause: string; title: string; expected: string }, paragraph: LookedParagraph) {
  const right = paragraph.runs.every(({ text, look }) =>
    [...text].every((char) => !isChinese(char) || (FONT_KINDS.黑体.test(fontOf(char, look)) && look.size === 32)),
  );
  return { ...clause, verdict: right && flush(paragraph) ? 'kept' : 'deviates', found: describe(paragraph) } as const;
}

function flush({ look }: LookedParagraph): boolean {
  return (
    look.align !== 'center' && look.align !== 'right' && look.left + look.firstLine <= 40 && look.firstLineChars <= 10
  );
}

function describe(paragraph: LookedParagraph): string {
  const { text, runs } = paragraph;
  const look = runs[0]?.look;
  const font = look ? `${fontOf(text.trim()[0] ?? '1', look)} ${sizeName(look.size)}` : '';
  return `“${text.trim()}” ${font}，${flush(paragraph) ? '顶格' : '没有顶格'}`;
}

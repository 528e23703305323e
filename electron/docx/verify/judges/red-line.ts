import type { Judge } from '../judge';

/** 7.2.7: red, as wide as the type area, below the number. Lines that were drawn are not seen here. */
export const judgeRedLine: Judge = ({ front }) => {
  const clause = { clause: '7.2.7', title: '红色分隔线', expected: '发文字号之下4mm，红色，与版心等宽' };
  if (!front.line) {
    const found = front.number || front.mark.length > 0 ? '没有找到，可能是画上去的线' : '没有红色分隔线';
    return { ...clause, verdict: 'not-judged', found };
  }
  return { ...clause, verdict: 'kept', found: `红色，${Math.round((front.line.weight / 8 / 72) * 254) / 10}mm` };
};

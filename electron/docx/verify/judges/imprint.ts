import { fontOf, FONT_KINDS, isChinese, sizeName } from '../measure';
import type { LookedParagraph } from '../paragraphs';
import type { Judge } from '../judge';

/** 7.4.1: outer rules 0.35 mm, inner ones 0.25 mm, recommended. Rules of other makes are not seen here. */
export const judgeImprintRules: Judge = ({ back }) => {
  const clause = { clause: '7.4.1', title: '版记分隔线', expected: '首末粗线0.35mm，中间细线0.25mm，与版心等宽' };
  const { rules, copyTo, printed } = back;
  if (!copyTo && !printed) return { ...clause, verdict: 'not-judged', found: '没有版记' };
  if (rules.length < 2) return { ...clause, verdict: 'not-judged', found: '没有找到分隔线，可能是画上去的线' };
  const mm = rules.map((twips) => Math.round((twips / 1440) * 254 * 10) / 100);
  const right = mm.every((width, i) => Math.abs(width - (i === 0 || i === mm.length - 1 ? 0.35 : 0.25)) < 0.03);
  return { ...clause, verdict: right ? 'kept' : 'deviates', found: mm.map((width) => `${width}mm`).join('、') };
};

/** 7.4.2: 4 号仿宋, one character in, a full stop at the end. */
export const judgeCopyTo: Judge = ({ back }) => {
  const clause = { clause: '7.4.2', title: '抄送机关', expected: '4号仿宋，左右各空一字，末尾标句号' };
  if (!back.copyTo) return { ...clause, verdict: 'not-judged', found: '没有抄送机关' };
  const stop = /。$/u.test(back.copyTo.text.trim());
  const right = stop && inImprintFont(back.copyTo);
  return {
    ...clause,
    verdict: right ? 'kept' : 'broken',
    found: `${fontText(back.copyTo)}，${stop ? '末尾有句号' : '末尾没有句号'}`,
  };
};

/** 7.4.3: 4 号仿宋; the date as digits with 印发 behind it. */
export const judgePrinted: Judge = ({ back }) => {
  const clause = {
    clause: '7.4.3',
    title: '印发机关和印发日期',
    expected: '4号仿宋，印发机关左空一字，日期右空一字，后加“印发”',
  };
  if (!back.printed) return { ...clause, verdict: 'not-judged', found: '没有印发机关和印发日期' };
  const dated = /\d{4}年(?:[1-9]|1[0-2])月(?:[1-9]|[12]\d|3[01])日印发$/u.test(back.printed.text.replace(/\s/gu, ''));
  const right = dated && inImprintFont(back.printed);
  return {
    ...clause,
    verdict: right ? 'kept' : 'broken',
    found: `${fontText(back.printed)}，${back.printed.text.trim().replace(/\s+/gu, ' ')}`,
  };
};

function inImprintFont({ runs }: LookedParagraph): boolean {
  return runs.every(({ text, look }) =>
    [...text].every((char) => !isChinese(char) || (FONT_KINDS.仿宋.test(fontOf(char, look)) && look.size === 28)),
  );
}

function fontText({ runs, text }: LookedParagraph): string {
  const look = runs[0]?.look;
  return look ? `${fontOf([...text].find(isChinese) ?? '字', look)} ${sizeName(look.size)}` : '未指定';
}

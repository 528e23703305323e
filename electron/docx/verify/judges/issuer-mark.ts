import { fontOf, FONT_KINDS, isChinese, sizeName } from '../measure';
import type { Judge } from '../judge';

/** 7.2.4: centred; red 小标宋 is only recommended. Where it stands on the page no reading of the file tells. */
export const judgeIssuerMark: Judge = ({ front }) => {
  const clause = { clause: '7.2.4', title: '发文机关标志', expected: '居中，推荐红色小标宋，上边缘距版心上边缘35mm' };
  const look = front.mark[0]?.runs[0]?.look;
  if (!look) return { ...clause, verdict: 'not-judged', found: '没有发文机关标志' };
  const text = front.mark.map((line) => line.text.trim()).join('');
  const centred = front.mark.every((line) => line.look.align === 'center');
  const font = fontOf([...text].find(isChinese) ?? '字', look);
  const right = centred && FONT_KINDS.小标宋.test(font);
  return {
    ...clause,
    verdict: right ? 'kept' : 'deviates',
    found: `“${text}” ${font} ${sizeName(look.size)}，红色，${centred ? '居中' : '没有居中'}`,
  };
};

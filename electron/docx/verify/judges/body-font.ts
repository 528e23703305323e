import { DECISIVE, fontOf, FONT_KINDS, isChinese, shares, shareText, sizeName } from '../measure';
import type { Judge } from '../judge';

/** 5.2.2: 3 号仿宋 unless said otherwise. Quotes and dashes count as Chinese: in a Latin font they are half as wide. */
export const judgeBodyFont: Judge = ({ body }) => {
  const found = shares(body, (char, look) =>
    isChinese(char) ? `${fontOf(char, look)} ${sizeName(look.size)}${look.bold ? '加粗' : ''}` : null,
  );
  const right = found
    .filter(({ key }) => FONT_KINDS.仿宋.test(key) && key.endsWith(' 3号'))
    .reduce((sum, { share }) => sum + share, 0);
  return {
    clause: '5.2.2',
    title: '正文字体字号',
    verdict: found.length === 0 ? 'not-judged' : right >= DECISIVE ? 'kept' : 'deviates',
    found: shareText(found),
    expected: '3号仿宋',
  };
};

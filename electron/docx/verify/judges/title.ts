import { DECISIVE, fontOf, FONT_KINDS, isChinese, shares, shareText, sizeName } from '../measure';
import type { Judge } from '../judge';

/** 7.3.1: the title in 2 号小标宋, centred. */
export const judgeTitle: Judge = ({ title }) => {
  const found = shares(title, (char, look) =>
    isChinese(char) ? `${fontOf(char, look)} ${sizeName(look.size)}${look.bold ? '加粗' : ''}` : null,
  );
  const centred = title.every(({ look }) => look.align === 'center');
  const right = found
    .filter(({ key }) => FONT_KINDS.小标宋.test(key) && key.endsWith(' 2号'))
    .reduce((sum, { share }) => sum + share, 0);
  return {
    clause: '7.3.1',
    title: '标题',
    verdict: found.length === 0 ? 'not-judged' : right >= DECISIVE && centred ? 'kept' : 'deviates',
    found: `${shareText(found)}${centred ? '，居中' : '，没有居中'}`,
    expected: '2号小标宋，居中',
  };
};

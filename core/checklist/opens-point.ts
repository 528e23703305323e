import type { BlockSentence } from '../report/sentences';

const OPENS =
  /(?:^|：)(?:[一二三四五六七八九十]{1,2}是|（[一二三四五六七八九十]{1,2}）|[一二三四五六七八九十]{1,2}、|\d{1,2}[.、]|第[一二三四五六七八九十][，、]|[①-⑩])/u;

/** Whether a sentence begins one of several points: 一是…… (also after a colon), （一）, 1. or 第一，. */
export function opensPoint({ folded }: BlockSentence): boolean {
  return OPENS.test(folded);
}

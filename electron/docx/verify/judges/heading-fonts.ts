import { DECISIVE, fontOf, FONT_KINDS, headRuns, isChinese, shares, shareText, sizeName } from '../measure';
import type { LookedDocument } from '../looked-document';
import type { Judge } from '../judge';

const KINDS = ['黑体', '楷体', '仿宋', '仿宋'] as const;
const NAMES = ['一级', '二级', '三级', '四级'] as const;

/** 7.3.3: 一、黑体 （一）楷体 1.仿宋 （1）仿宋, all 3 号. Of run-in headings the heading words count. */
export const judgeHeadingFonts: Judge = (document: LookedDocument) => {
  const levels = [1, 2, 3, 4].map((level) => judgeLevel(document, level)).filter((result) => result !== null);
  const expected = '一级黑体、二级楷体、三级和四级仿宋，均3号';
  if (levels.length === 0) {
    return { clause: '7.3.3', title: '各级标题字体', verdict: 'not-judged', found: '没有标题', expected };
  }
  return {
    clause: '7.3.3',
    title: '各级标题字体',
    verdict: levels.every(({ right }) => right) ? 'kept' : 'deviates',
    found: levels.map(({ found }) => found).join('；'),
    expected,
  };
};

function judgeLevel({ headings }: LookedDocument, level: number): { right: boolean; found: string } | null {
  const heads = headings
    .filter((heading) => heading.level === level)
    .map(({ paragraph }) => ({ ...paragraph, runs: headRuns(paragraph) }));
  const found = shares(heads, (char, look) =>
    isChinese(char) ? `${fontOf(char, look)} ${sizeName(look.size)}${look.bold ? '加粗' : ''}` : null,
  );
  if (found.length === 0) return null;
  const right = found
    .filter(({ key }) => FONT_KINDS[KINDS[level - 1]!].test(key) && key.endsWith(' 3号'))
    .reduce((sum, { share }) => sum + share, 0);
  return { right: right >= DECISIVE, found: `${NAMES[level - 1]}${shareText(found)}` };
}

import { isChinese, DECISIVE, shares } from '../measure';
import type { Judge } from '../judge';

const EXPECTED = '每行28字';

/** 5.2.3: 28 characters a line. Counted from the width of the type area, the size of the letters and their spacing. */
export const judgeCharacters: Judge = ({ sections, body }) => {
  const section = sections.find(({ width, height }) => width <= height);
  const gridded = section?.grid && /linesAndChars|snapToChars/u.test(section.grid.type);
  const extra = gridded ? (section.grid!.charSpace / 4096) * 20 : 0;
  const found = shares(body, (char, look) => (isChinese(char) ? String(look.size * 10 + look.spacing + extra) : null));
  if (!section || found.length === 0) {
    return { clause: '5.2.3', title: '每行字数', verdict: 'not-judged', found: '没有正文', expected: EXPECTED };
  }
  const width = section.width - section.left - section.right - section.gutter;
  const characters = (pitch: string) => Math.floor(width / Number(pitch));
  const right = found.filter(({ key }) => characters(key) === 28).reduce((sum, { share }) => sum + share, 0);
  const main = found[0]!.key;
  return {
    clause: '5.2.3',
    title: '每行字数',
    verdict: right >= DECISIVE ? 'kept' : 'deviates',
    found: `${characters(main)}字${right < DECISIVE && characters(main) === 28 ? '，部分文字不同' : ''}`,
    expected: EXPECTED,
  };
};

import { fontOf, FONT_KINDS, isChinese, sizeName } from '../measure';
import type { Judge } from '../judge';

/** 7.2.6: 签发人 in 3 号仿宋, the names in 3 号楷体. */
export const judgeSigners: Judge = ({ front }) => {
  const clause = {
    clause: '7.2.6',
    title: '签发人',
    expected: '上行文标注，居右空一字，“签发人：”3号仿宋，姓名3号楷体',
  };
  if (front.signers.length === 0) return { ...clause, verdict: 'not-judged', found: '没有签发人' };
  const names = front.signers
    .flatMap(({ runs }) => runs)
    .filter(({ text }) => text.trim() !== '' && !/签发人|号\s*$|〔/u.test(text));
  const wrong = names.find(({ text, look }) =>
    [...text].some((char) => isChinese(char) && (!FONT_KINDS.楷体.test(fontOf(char, look)) || look.size !== 32)),
  );
  const shown = wrong ?? names[0];
  const found = shown
    ? `“${names.map(({ text }) => text.trim()).join('、')}” ${fontOf([...shown.text].find(isChinese) ?? '字', shown.look)} ${sizeName(shown.look.size)}`
    : '没有姓名';
  return { ...clause, verdict: shown && !wrong ? 'kept' : 'broken', found };
};

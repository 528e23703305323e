import type { Judge } from '../judge';

const BLACK = new Set(['AUTO', '000000']);

/** 5.2.4: all text black unless said otherwise. */
export const judgeColor: Judge = ({ title, addressee, headings, body, attachmentNotes, signature, date }) => {
  const single = [addressee, signature, date].filter((paragraph) => paragraph !== null);
  const paragraphs = [...title, ...single, ...headings.map(({ paragraph }) => paragraph), ...body, ...attachmentNotes];
  const colored = paragraphs
    .flatMap(({ runs }) => runs)
    .filter(({ text, look }) => text.trim() !== '' && !BLACK.has(look.color.toUpperCase()));
  const sample = colored[0];
  return {
    clause: '5.2.4',
    title: '文字颜色',
    verdict: sample ? 'broken' : 'kept',
    found: sample ? `有${colored.length}处不是黑色，如“${sample.text.replace(/\s/gu, '').slice(0, 12)}”` : '黑色',
    expected: '黑色',
  };
};

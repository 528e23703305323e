import { descendants } from '../xml-tree';
import type { Judge } from '../judge';

const EXPECTED = '首页必须显示正文';

/** 7.3.3: text stands on the first page. Told by the lines that stand before it, and by page breaks. */
export const judgeFirstPage: Judge = ({ parts, body, headings, title, addressee }) => {
  const first = [...headings.map(({ paragraph }) => paragraph), ...body];
  const above = [...title, ...(addressee ? [addressee] : [])].map(({ text }) => text).join('');
  const breaks = descendants(parts.document, 'w:br').some(({ attributes }) => attributes['w:type'] === 'page');
  const unsure = breaks || above.length > 300;
  return {
    clause: '7.3.3',
    title: '首页正文',
    verdict: first.length === 0 || unsure ? 'not-judged' : 'kept',
    found: first.length === 0 ? '没有正文' : unsure ? '有分页符或主送机关过多，请翻看首页' : '首页有正文',
    expected: EXPECTED,
  };
};

import type { Judge } from '../judge';

const EXPECTED = '顶格，末尾全角冒号';

/** 7.3.2: the addressee flush left, ending in a full-width colon. */
export const judgeAddressee: Judge = ({ addressee }) => {
  if (!addressee) {
    return { clause: '7.3.2', title: '主送机关', verdict: 'not-judged', found: '没有主送机关', expected: EXPECTED };
  }
  const { look, text } = addressee;
  const flush = look.firstLineChars <= 0 && look.firstLine <= 0 && look.left === 0 && !/^\s/u.test(text);
  const colon = text.trimEnd().endsWith('：');
  return {
    clause: '7.3.2',
    title: '主送机关',
    verdict: flush && colon ? 'kept' : 'broken',
    found: `${flush ? '顶格' : '没有顶格'}，${colon ? '全角冒号' : '末尾不是全角冒号'}`,
    expected: EXPECTED,
  };
};

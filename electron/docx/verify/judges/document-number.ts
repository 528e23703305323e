import type { Judge } from '../judge';

const FORM = /^\S{1,16}〔\d{4}〕[1-9]\d*号$/u;

/** 7.2.5: the whole year in 〔〕, no 第 and no leading noughts; centred, or left when it goes to a superior. */
export const judgeDocumentNumber: Judge = ({ front }) => {
  const clause = {
    clause: '7.2.5',
    title: '发文字号',
    expected: '年份全称用六角括号〔〕，顺序号不加“第”、不编虚位；居中，上行文居左空一字',
  };
  const { number, signers } = front;
  if (!number) return { ...clause, verdict: 'not-judged', found: '没有发文字号' };
  const text = number.text.split('\t')[0]!.trim();
  const right = FORM.test(text.replace(/\s/gu, ''));
  const { look } = number;
  const placed = signers.length > 0 ? look.align !== 'center' : look.align === 'center';
  return {
    ...clause,
    verdict: right && placed ? 'kept' : 'broken',
    found: `“${text}”${right ? '' : '写法不合'}，${look.align === 'center' ? '居中' : '居左'}`,
  };
};

import type { Judge } from '../judge';

/** 7.3.5.4: Arabic digits, year month and day in full, no padding noughts. */
export const judgeDateForm: Judge = ({ date }) => {
  const clause = {
    clause: '7.3.5.4',
    title: '成文日期写法',
    expected: '阿拉伯数字，年月日标全，不编虚位，如2024年1月5日',
  };
  if (!date) return { ...clause, verdict: 'not-judged', found: '没有找到成文日期' };
  const text = date.text.trim();
  const right = /^\d{4}年(?:[1-9]|1[0-2])月(?:[1-9]|[12]\d|3[01])日$/u.test(text);
  return { ...clause, verdict: right ? 'kept' : 'broken', found: text };
};

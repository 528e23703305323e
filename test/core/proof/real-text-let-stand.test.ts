import { told } from './proof-of';

// Sentences of published government reports that were told of by mistake.
test.each([
  '完善集美新城配套，用好精神气质，对党忠诚乃立身之本，打造极简审批模式。',
  '新建（改）公厕10座，新建（改）扩建学校2所。',
  '办理不动产权证3948户。',
  '落实积极生育支持政策。',
  '着力构建“145”园区体系。',
])('“%s” is left alone', (text) => {
  expect(told(text)).toEqual([]);
});

test('“145”规划 is told all the same', () => {
  expect(told('编制“145”规划。')[0]).toContain('set-numeral');
});

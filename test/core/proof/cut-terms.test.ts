import { told } from './proof-of';

const odd = (text: string) => told(text).filter((line) => line.includes('odd-character'));

test.each([
  '组织法律顾问和职律师参与重大决策的前期论证。',
  '面推行“双随机、一公开”监管。',
  '持续提升公安全监管水平。',
  '综合执法大队工人员的法治观念不断增强。',
])('a term that has lost a character: “%s”', (text) => {
  expect(told(text)).not.toEqual([]);
});

test.each([
  '提高重视程度，督导干部履职，制作人员名册。',
  '建设民主法治社区，收集群众意见和群众意愿。',
  '切实行动起来，重点务实推进，综治建设不断加强。',
  '写作人员、协作人员参加培训，粮食安全责任制落实到位。',
  '坚持务实施政，国家审计督查整改工作有序推进。',
  '提高行政服务力、执行力，建成城市运管服平台。',
])('words that only look like the rest of a term are left alone: “%s”', (text) => {
  expect(odd(text)).toEqual([]);
});

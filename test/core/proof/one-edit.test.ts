import { told } from './proof-of';

test.each([
  ['推依法行政各项任务。', 'warning odd-character: 推依'],
  ['优公共服务流程。', 'warning odd-character: 优公'],
  ['推法治政府建设落地见效。', 'warning odd-character: 推法'],
])('a character lost in “%s” is told where it was', (text, line) => {
  expect(told(text)).toEqual([line]);
});

test.each([
  '以法治保障“十五五”良好开局，健全全员普法工作体系。',
  '成立由党政主要负责人任双组长的法治建设领导小组。',
  '及时公布群众关注度高的决策草案。',
  '组织培训6场，参训人员120人次，全面深入推进局法治政府建设。',
  '扎扎实实推进各项任务，签订标的的合同。',
  '扩大审计监督覆盖面，让居民看得见、问得到、监督得了。',
  '全镇执法人员持证率达100%，各项任务已经落实。',
  '坚持学思用贯通、知信行统一，开展奋斗型、专业型、创新型机关创建。',
])('“%s” has nothing lost', (text) => {
  expect(told(text)).toEqual([]);
});

import { heading, paragraph, proofOf } from './proof-of';

const told = (problem: string, plan: string) =>
  proofOf([
    heading('存在的不足和原因', 1, 'q', 'problems'),
    paragraph(problem, 'a'),
    heading('下一年度主要安排', 1, 'p', 'plans'),
    paragraph(plan, 'b'),
  ])
    .filter(({ rule }) => rule === 'unanswered-problem')
    .map(({ severity, text }) => `${severity}: ${text}`);

const PLAN = '加强法治学习培训，持续优化营商环境，规范行政执法行为，深化普法宣传教育，落实述法制度，强化督察考核。';

test('a problem with a subject of its own that no plan speaks of is asked about', () => {
  expect(told('行政裁决工作推进缓慢，专业裁决人员缺乏。', PLAN)).toEqual(['hint: 行政裁决']);
  expect(told('部门间数据共享不畅，执法信息系统重复建设。', PLAN)).toEqual(['hint: 数据共享']);
  expect(told('普法形式单一，针对性不强。', PLAN)).toEqual([]);
  expect(told('行政裁决工作推进缓慢。', `${PLAN}健全行政裁决机制。`)).toEqual([]);
});

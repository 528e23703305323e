import type { CountRule } from '../../../../core/checklist/rule';
import { judgeLines } from '../judge-lines';

const examples: CountRule = { kind: 'count', in: ['measures'], label: '具名的事例', pattern: '首创|典型案例', min: 2 };

test('sentences are counted, headings are not', () => {
  const part = '## 主要举措';
  expect(judgeLines(examples, [part, '首创免申即享。入选典型案例。']).status).toBe('met');
  expect(judgeLines(examples, [part, '### 典型案例频出', '首创免申即享。'])).toMatchObject({
    status: 'weak',
    note: '具名的事例只有 1 处，宜有 2 处以上',
  });
  expect(judgeLines(examples, [part, '抓好落实。'])).toMatchObject({ status: 'missing', note: '没有具名的事例' });
});

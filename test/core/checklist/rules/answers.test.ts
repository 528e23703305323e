import type { AnswersRule } from '../../../../core/checklist/rule';
import { judgeLines } from '../judge-lines';

const answered: AnswersRule = {
  kind: 'answers',
  from: 'problems',
  to: 'plans',
  topics: [
    { label: '执法', pattern: '执法' },
    { label: '普法', pattern: '普法|宣传' },
  ],
};
const problems = ['## 不足和原因', '一是执法案卷不规范。', '二是普法形式单一。'];

test('every problem taken up in the plans is met by the plans', () => {
  const lines = [...problems, '## 下一年度安排', '开展执法案卷评查。', '创新法治宣传形式。'];
  expect(judgeLines(answered, lines)).toMatchObject({
    status: 'met',
    shown: ['开展执法案卷评查。', '创新法治宣传形式。'],
  });
});

test('a problem without an answer is quoted', () => {
  const lines = [...problems, '## 下一年度安排', '开展执法案卷评查。'];
  expect(judgeLines(answered, lines)).toMatchObject({
    status: 'weak',
    note: '第 2 条“二是普法形式单一。”没有相应的措施',
  });
});

test('the heading of the plans is no answer', () => {
  const lines = [...problems, '## 执法普法工作安排', '抓好落实。'];
  expect(judgeLines(answered, lines).status).toBe('missing');
});

test('without both parts there is nothing to compare', () => {
  expect(judgeLines(answered, problems)).toMatchObject({ status: 'missing', note: '两部分都写了才能对应' });
});

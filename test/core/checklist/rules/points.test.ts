import type { PointsRule } from '../../../../core/checklist/rule';
import { judgeLines } from '../judge-lines';

const causes: PointsRule = {
  kind: 'points',
  in: 'problems',
  min: 2,
  shows: [{ label: '原因', pattern: '原因|由于' }],
};
const part = '## 存在的不足和原因';

test('points under headings each have their own text', () => {
  const lines = [part, '### 执法不规范', '案卷有缺页。主要原因是人手少。', '### 普法形式单一', '由于经费不足。'];
  expect(judgeLines(causes, lines)).toEqual({
    status: 'met',
    note: '',
    shown: ['主要原因是人手少。', '由于经费不足。'],
  });
});

test('the points that lack it are named', () => {
  const lines = [part, '一是执法不规范，主要原因是人手少。', '二是普法形式单一。', '三是公开不及时。'];
  expect(judgeLines(causes, lines)).toMatchObject({ status: 'weak', note: '第 2、3 条没有写原因' });
});

test('where points have headings, those that lack it are quoted too', () => {
  const lines = [part, '### 执法不规范', '由于人手少。', '### 普法形式单一。', '需要改进。'];
  expect(judgeLines(causes, lines).note).toBe('第 2 条（“普法形式单一”）没有写原因');
});

test('一是…… in one paragraph, also after a colon, are points', () => {
  const lines = [part, '主要表现在：一是执法不规范，由于人手少；二是普法单一，原因是经费少。'];
  expect(judgeLines(causes, lines).status).toBe('met');
});

test('a line that only introduces the points is none', () => {
  const lines = [part, '还存在以下问题：', '执法不规范，由于人手少。', '普法单一，原因是经费少。'];
  expect(judgeLines(causes, lines).status).toBe('met');
});

test('too few points are weak', () => {
  expect(judgeLines(causes, [part, '执法不规范，由于人手少。'])).toMatchObject({
    status: 'weak',
    note: '只写了 1 条，宜有 2 条以上',
  });
});

test('none that shows it is missing, and so is a part without text', () => {
  expect(judgeLines(causes, [part, '一是执法不规范。', '二是普法单一。'])).toMatchObject({
    status: 'missing',
    note: '各条都没有写原因',
  });
  expect(judgeLines(causes, [part, '### 执法', ''])).toMatchObject({ status: 'missing', note: '还没有写内容' });
});

test('`share` lets some points do without', () => {
  const lines = [part, '一是执法不规范，由于人手少。', '二是普法单一。'];
  expect(judgeLines({ ...causes, share: 0.5 }, lines).status).toBe('met');
});

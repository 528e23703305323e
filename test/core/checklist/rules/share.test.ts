import type { ShareRule } from '../../../../core/checklist/rule';
import { judgeLines } from '../judge-lines';

const share: ShareRule = { kind: 'share', in: 'problems', min: 0.2 };

test('the share of a part is of all body text', () => {
  const lines = ['## 主要举措', '九'.repeat(90), '## 存在的不足', '一'.repeat(10)];
  expect(judgeLines(share, lines)).toMatchObject({ status: 'weak', note: '约占全文 10%，宜在 20% 以上' });
  expect(judgeLines({ ...share, min: 0.1 }, lines).status).toBe('met');
  expect(judgeLines(share, ['## 主要举措', '九', '## 存在的不足', '']).status).toBe('missing');
});

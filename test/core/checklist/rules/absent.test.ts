import type { AbsentRule } from '../../../../core/checklist/rule';
import { judgeLines } from '../judge-lines';

const requests: AbsentRule = { kind: 'absent', any: ['恳请', '请批示'], note: '夹带请示事项', hit: 'missing' };

test('a sentence that must not stand there is shown', () => {
  expect(judgeLines(requests, ['## 下一年度安排', '抓好执法。恳请区委予以支持。'])).toEqual({
    status: 'missing',
    note: '夹带请示事项',
    shown: ['恳请区委予以支持。'],
  });
  expect(judgeLines({ ...requests, hit: 'weak' }, ['妥否，请批示。']).status).toBe('weak');
});

test('a text without it is met, an empty one proves nothing', () => {
  expect(judgeLines(requests, ['## 下一年度安排', '抓好执法。']).status).toBe('met');
  expect(judgeLines(requests, ['## 下一年度安排', ''])).toMatchObject({ status: 'weak', note: '还没有正文可查' });
});

import type { LineRule } from '../../../../core/checklist/rule';
import { judgeLines } from '../judge-lines';

const title: LineRule = {
  kind: 'line',
  line: 'title',
  shows: [
    { label: '报告年度', pattern: '{year}年' },
    { label: '文种“报告”', pattern: '报告$' },
  ],
};

test('a title with everything is met, even over two lines and with full-width digits', () => {
  const { status } = judgeLines(title, ['# 和平区２０２３年度\n法治政府建设情况报告 ']);
  expect(status).toBe('met');
});

test('what is lacking is named', () => {
  expect(judgeLines(title, ['# 和平区法治政府建设情况报告'])).toMatchObject({
    status: 'weak',
    note: '标题没有报告年度',
  });
  expect(judgeLines(title, ['# 和平区2022年工作总结'])).toMatchObject({
    status: 'missing',
    note: '标题没有报告年度、文种“报告”',
  });
});

test('no title, or an empty one, is missing', () => {
  expect(judgeLines(title, ['正文'])).toMatchObject({ status: 'missing', note: '没有写标题' });
  expect(judgeLines(title, ['# ', '正文']).status).toBe('missing');
});

test('the colon of the addressee counts in either width', () => {
  const addressee: LineRule = { kind: 'line', line: 'addressee', shows: [{ label: '冒号', pattern: '：$' }] };
  expect(judgeLines(addressee, ['@主送区委:']).status).toBe('met');
});

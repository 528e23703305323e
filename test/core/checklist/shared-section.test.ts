import { scopesOf } from '../../../core/checklist/scopes';
import { writeReport } from './write-report';

const of = (...lines: string[]) => {
  const { blocks, own } = scopesOf(writeReport({ lines })).of('plans');
  return [blocks.map(({ id }) => id), own];
};

test('a section whose heading names the next year too is looked through for what is planned', () => {
  expect(of('## 举措', '办理案件12件。', '## 存在的不足及2024年工作思路', '力量不足。今后将充实力量。')).toEqual([
    ['b3', 'b4'],
    false,
  ]);
});

test('a heading or a paragraph of its own within that section tells more exactly', () => {
  expect(of('## 不足和下一步安排', '### 不足', '力量不足。', '### 下一步安排', '充实力量。')).toEqual([
    ['b4', 'b5'],
    false,
  ]);
  expect(of('## 不足和下一步安排', '力量不足。', '下一步，将充实力量。')).toEqual([['b3'], false]);
});

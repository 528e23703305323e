import type { PartRule } from '../../../../core/checklist/rule';
import { judgeLines } from '../judge-lines';

const duties: PartRule = {
  kind: 'part',
  part: 'duties',
  minChars: 20,
  within: 'met',
  shows: [{ label: '规范全称', pattern: '推进法治建设第一责任人职责' }],
};
const problems: PartRule = { kind: 'part', part: 'problems', minChars: 20, within: 'weak' };
const text = '主要负责同志认真履行推进法治建设第一责任人职责，主持会议研究法治建设3次。';

test('a section with text is met by its heading and first sentence', () => {
  expect(judgeLines(duties, ['## 第一责任人履职', text])).toEqual({
    status: 'met',
    note: '',
    shown: ['第一责任人履职', text],
  });
});

test('a section with nothing but headings is missing', () => {
  const lines = ['## 第一责任人履职', '### 党委主要负责人切实履行推进法治建设第一责任人职责', '', '## 主要举措'];
  expect(judgeLines(duties, lines)).toMatchObject({
    status: 'missing',
    note: '“第一责任人履职”只有标题，还没有正文',
  });
});

test('a few words are weak, and so is a section that lacks what it should show', () => {
  expect(judgeLines(problems, ['## 存在的不足', '还有差距。'])).toMatchObject({
    status: 'weak',
    note: '“不足和原因”内容太少',
  });
  const other = '主要负责同志认真履行法治政府建设有关职责，主持会议研究法治建设3次。';
  expect(judgeLines(duties, ['## 第一责任人履职', other])).toMatchObject({ status: 'weak', note: '没有规范全称' });
});

test('a part that is nowhere is missing', () => {
  expect(judgeLines(problems, ['## 主要举措', '全年办案12件。'])).toEqual({
    status: 'missing',
    note: '没有写“不足和原因”',
    shown: [],
  });
});

test('the matter under a lower heading of another section counts as the item says', () => {
  const lines = ['## 主要举措和成效', '### 依法决策', '……', '### 第一责任人职责履行', text, '### 存在的不足', text];
  expect(judgeLines(duties, lines)).toMatchObject({ status: 'met', shown: ['第一责任人职责履行', text] });
  expect(judgeLines(problems, lines)).toMatchObject({
    status: 'weak',
    note: '“不足和原因”没有单独成节，写在“主要举措和成效”中',
  });
});

test('so does a paragraph of its own', () => {
  const lines = ['## 主要举措和成效', '全年办案12件。', text];
  expect(judgeLines(duties, lines)).toMatchObject({ status: 'met', shown: [text] });
});

test('sections built on the chapters of the 纲要 are the measures', () => {
  const rule: PartRule = { kind: 'part', part: 'measures', minChars: 5, within: 'met' };
  expect(judgeLines(rule, ['## 党的全面领导', '召开会议3次。', '## 机构职能', '清单100项。']).status).toBe('met');
});

test('an optional part may be left out, but not left empty', () => {
  const other: PartRule = { kind: 'part', part: 'other', minChars: 5, within: 'met', optional: true };
  expect(judgeLines(other, ['## 主要举措', '……'])).toMatchObject({ status: 'met', note: '没有此节，不作要求' });
  expect(judgeLines(other, ['## 其他需要报告的情况', '']).status).toBe('missing');
});

test('the closing line below the last heading belongs to no part', () => {
  const plans: PartRule = { kind: 'part', part: 'plans', minChars: 2, within: 'weak' };
  expect(judgeLines(plans, ['## 下一年度安排', '', '特此报告。']).status).toBe('missing');
});

import type { PhraseRule } from '../../../../core/checklist/rule';
import { judgeLines } from '../judge-lines';

const review: PhraseRule = {
  kind: 'phrase',
  in: ['measures'],
  topic: '行政复议',
  any: ['行政复议'],
  shows: [
    { label: '案件数', pattern: '{count:件}' },
    { label: '审理结果', pattern: '纠错|调解' },
  ],
};
const measures = '## 主要举措和成效';

test('the matter with its facts in one sentence is met by that sentence', () => {
  const sentence = '办理行政复议案件12件,其中纠错1件。';
  expect(judgeLines(review, [measures, sentence])).toEqual({ status: 'met', note: '', shown: [sentence] });
});

test('facts may stand in the next sentence, and both are shown', () => {
  expect(judgeLines(review, [measures, '全年收到行政复议申请12件。其中调解结案3件。'])).toEqual({
    status: 'met',
    note: '',
    shown: ['全年收到行政复议申请12件。', '其中调解结案3件。'],
  });
});

test('the keyword without the facts is weak, and the note says what is lacking', () => {
  expect(judgeLines(review, [measures, '充分发挥行政复议主渠道作用，加大纠错力度。'])).toEqual({
    status: 'weak',
    note: '写到了行政复议，但没有案件数',
    shown: ['充分发挥行政复议主渠道作用，加大纠错力度。'],
  });
});

test('nothing about the matter is missing', () => {
  expect(judgeLines(review, [measures, '全年调解纠纷12件。'])).toEqual({
    status: 'missing',
    note: '没有写到行政复议',
    shown: [],
  });
});

test('a figure of the next point is not taken for this one', () => {
  const { status } = judgeLines(review, [measures, '一是加强行政复议工作，注重调解。二是开展执法检查30件。']);
  expect(status).toBe('weak');
});

test('the opening words of a point speak for the sentences that follow', () => {
  const lines = [measures, '一是加强行政复议工作。完善制度。规范程序。全年收案12件，调解3件。二是强化监督。'];
  expect(judgeLines(review, lines)).toMatchObject({
    status: 'met',
    shown: ['全年收案12件，调解3件。', '一是加强行政复议工作。'],
  });
});

test('a heading names the matter for its text, but is no evidence itself', () => {
  expect(judgeLines(review, [measures, '### 行政复议', '收案12件，纠错1件。'])).toMatchObject({
    status: 'met',
    shown: ['收案12件，纠错1件。'],
  });
  expect(judgeLines(review, [measures, '### 行政复议12件、纠错1件', ''])).toMatchObject({
    status: 'missing',
    note: '只有标题提到行政复议，下面没有内容',
  });
});

test('the heading words of a run-in heading are no evidence either', () => {
  expect(judgeLines(review, [measures, '### 行政复议。|收案12件，纠错1件。'])).toMatchObject({
    status: 'met',
    shown: ['收案12件，纠错1件。'],
  });
});

test('only the named parts are looked at', () => {
  const plans = ['## 下一年度安排', '办理行政复议案件12件，纠错1件。'];
  expect(judgeLines(review, [measures, '……', ...plans]).status).toBe('missing');
});

test('`enough` lets some of the facts do', () => {
  expect(judgeLines({ ...review, enough: 1 }, [measures, '办理行政复议案件12件。']).status).toBe('met');
});

test('without facts to show, any sentence on the matter will do', () => {
  const closing: PhraseRule = { kind: 'phrase', any: ['特此报告'] };
  expect(judgeLines(closing, [measures, '……', '特此报告。'])).toMatchObject({ status: 'met', shown: ['特此报告。'] });
});

test('a figure of another matter in the next sentence is not taken for this one', () => {
  const lines = [measures, '充分发挥行政复议主渠道作用，注重调解。全年公开政府信息30件。'];
  expect(judgeLines(review, lines)).toMatchObject({ status: 'weak', note: '写到了行政复议，但没有案件数' });
});

test('nor is one of the next paragraph', () => {
  expect(judgeLines(review, [measures, '加强行政复议工作，注重调解。', '全年收案12件。']).status).toBe('weak');
});

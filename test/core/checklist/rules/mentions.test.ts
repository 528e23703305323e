import type { MentionsRule } from '../../../../core/checklist/rule';
import { judgeLines } from '../judge-lines';

const both: MentionsRule = {
  kind: 'mentions',
  in: ['duties'],
  each: [
    { label: '党委主要负责人', pattern: '区委主要' },
    { label: '政府主要负责人', pattern: '区政府主要' },
  ],
};
const part = '## 第一责任人履职';

test('each somewhere in the part is met by the sentences that do', () => {
  const lines = [part, '区委主要负责同志听取汇报。', '区政府主要负责同志督办整改。'];
  expect(judgeLines(both, lines)).toMatchObject({ status: 'met', shown: lines.slice(1) });
});

test('what is lacking is named; a heading is no mention', () => {
  const lines = [part, '### 区政府主要负责人履职', '区委主要负责同志听取汇报。'];
  expect(judgeLines(both, lines)).toMatchObject({ status: 'weak', note: '没有写到政府主要负责人' });
  expect(judgeLines(both, [part, '研究3次。'])).toMatchObject({
    status: 'missing',
    note: '没有写到党委主要负责人、政府主要负责人',
  });
});

test('a heading counts where the rule says so and text follows it', () => {
  const rule = { ...both, headings: true as const };
  const lines = [part, '### 区委主要负责人履职', '研究3次。', '### 区政府主要负责人履职', ''];
  expect(judgeLines(rule, lines)).toMatchObject({ status: 'weak', note: '没有写到政府主要负责人' });
});

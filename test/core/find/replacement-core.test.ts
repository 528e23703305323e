import { replacementCore } from '../../../core/find/replacement-core';

test.each([
  ['法制', '法治', { start: 1, end: 2, insert: '治' }],
  ['行政', '行政执法', { start: 2, end: 2, insert: '执法' }],
  ['依法行政', '行政', { start: 0, end: 2, insert: '' }],
  ['甲', '甲', { start: 1, end: 1, insert: '' }],
  ['啊啊', '啊啊啊', { start: 2, end: 2, insert: '啊' }],
  ['𠮷野', '𠮶野', { start: 0, end: 2, insert: '𠮶' }],
])('%s → %s changes only what differs, and never half a character', (before, after, core) => {
  expect(replacementCore(before, after)).toEqual(core);
});

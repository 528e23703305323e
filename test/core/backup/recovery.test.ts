import { sayRecovery, type Recovery } from '../../../core/backup/recovery';

const found: Recovery = {
  blocks: 30,
  unsure: [],
  missing: 0,
  gaps: [],
  comments: 2,
  missingComments: 0,
  versions: 0,
  head: true,
  marks: true,
};

test('every missing paragraph is told by its place, and the rest as what is left of them', () => {
  const gaps = [
    { after: '', count: 1 },
    { after: '依法行政制度体系', count: 4 },
  ];
  expect(sayRecovery({ ...found, missing: 17, gaps })).toEqual([
    '找回 30 个段落和 2 条批注。',
    '还缺 17 个段落。',
    '开头缺 1 个段落。',
    '“依法行政制度体系”之后缺 4 个段落。',
    '其余 12 个段落在文末，或位置不明。',
  ]);
  expect(sayRecovery({ ...found, missing: 5, gaps })).not.toContainEqual(expect.stringContaining('位置不明'));
  expect(sayRecovery({ ...found, missing: 3 })).toContain('缺的 3 个段落在文末，或位置不明。');
});

test('where nothing is missing, no place is named', () => {
  expect(sayRecovery(found)).toEqual(['找回 30 个段落和 2 条批注。', '没有发现缺少的段落。']);
  expect(sayRecovery({ ...found, missing: null })[1]).toContain('无从得知');
});

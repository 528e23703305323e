import type { BatchResult } from '../../../core/batch/batch';
import { itemSharer } from '../../../core/batch/share-items';

const entry = (source: string, status: BatchResult['items'][number]['status']): BatchResult => ({
  source,
  unit: '某区人民政府',
  year: 2025,
  title: '报告',
  chars: 5000,
  items: [{ id: 'S1-G3', title: '法治督察', level: 'required', status }],
  summary: { mandatoryMissing: 0, requiredMissing: 0, errors: 0, warnings: 0, hints: 0 },
  output: `${source}.docx`,
});

test('an item that is alike in two reports is one object, one in another state is not, and all read as before', () => {
  const share = itemSharer();
  const [first, second, other] = [entry('a', 'met'), entry('b', 'met'), entry('c', 'missing')].map(share);
  const item = (of: typeof first) => (of as BatchResult).items[0];
  expect(item(second)).toBe(item(first));
  expect(item(other)).not.toBe(item(first));
  expect([first, second, other]).toEqual([entry('a', 'met'), entry('b', 'met'), entry('c', 'missing')]);
});

test('a file that could not be read stays as it is', () => {
  expect(itemSharer()({ source: 'x', error: '读不出来。' })).toEqual({ source: 'x', error: '读不出来。' });
});

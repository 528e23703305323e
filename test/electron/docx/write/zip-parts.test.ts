import { unzipSync } from 'fflate';
import { zipParts } from '../../../../electron/docx/write/zip-parts';

const NOON = new Date(2026, 1, 10, 12);

test('what is zipped is unzipped as it was, in its order', () => {
  const random = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7919) % 251);
  const parts = new Map<string, string | Uint8Array>([
    ['[Content_Types].xml', '<类型/>'.repeat(1000)],
    ['word/空.xml', ''],
    ['word/media/a.bin', random],
  ]);
  const files = unzipSync(zipParts(parts, NOON));
  expect(Object.keys(files)).toEqual([...parts.keys()]);
  for (const [path, content] of parts) expect(Buffer.from(files[path]!)).toEqual(Buffer.from(content as string));
});

test('the same parts at the same time give the same bytes', () => {
  const parts = new Map([['a', '甲']]);
  expect(zipParts(parts, NOON)).toEqual(zipParts(parts, NOON));
});

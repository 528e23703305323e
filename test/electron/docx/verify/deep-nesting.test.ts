import { xmlTree } from '../../../../electron/docx/verify/xml-tree';

const nested = (depth: number) => Buffer.from(`${'<w:p>'.repeat(depth)}${'</w:p>'.repeat(depth)}`);

test('a part nested deeper than any program writes is refused before anything walks it', () => {
  expect(xmlTree(nested(500))?.name).toBe('w:p');
  expect(() => xmlTree(nested(20_000))).toThrow('nested too deep');
});

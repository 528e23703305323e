import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { loadLexicon } from '../../../electron/templates/load-lexicon';

const dir = mkdtempSync(join(tmpdir(), 'shufa-packed-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test('a lexicon packed as in an installer reads like the one in the source', () => {
  cpSync('templates/lexicon', join(dir, 'lexicon'), { recursive: true });
  for (const entry of readdirSync(join(dir, 'lexicon'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 1 };
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file), { params }));
    rmSync(file);
  }
  expect(loadLexicon(dir)).toEqual(loadLexicon('templates'));
});

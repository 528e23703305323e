import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFromMarkdown } from '../../../core/intake/markdown-source';
import { recognise } from '../../../core/intake/recognise';
import { sourceFromText } from '../../../core/intake/text-source';
import { unaccounted } from '../../support/unaccounted';
import { numberedIds } from '../../../core/report/ids';
import { outline } from './outline';

const folder = join(__dirname, '../../fixtures/intake');
const files = readdirSync(folder).filter((name) => /\.(txt|md)$/u.test(name) && !name.endsWith('.outline.txt'));

/** Invented reports, each messy in its own way; the outline beside each was read by a person. UPDATE=1 rewrites them. */
describe('a messy report', () => {
  test.each(files)('%s is recognised as a person reads it', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const source = name.endsWith('.md') ? sourceFromMarkdown(text) : sourceFromText(text);
    const recognised = recognise(source, numberedIds());
    const golden = join(folder, name.replace(/\.\w+$/u, '.outline.txt'));
    const actual = `${outline(recognised).join('\n')}\n`;
    if (process.env['UPDATE']) writeFileSync(golden, actual);
    expect(actual).toBe(readFileSync(golden, 'utf8'));
    expect(unaccounted(source, recognised)).toEqual({ lost: '', invented: '' });
  });
});

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLexicon } from '../../../electron/templates/load-lexicon';

const templates = join(__dirname, '../../../templates');
const dirs: string[] = [];

afterAll(() => dirs.forEach((dir) => rmSync(dir, { recursive: true, force: true })));

/** A copy of the product's lexicon with one file changed. */
function lexiconWith(file: string, change: (text: string) => string): string {
  const dir = mkdtempSync(join(tmpdir(), 'lexicon-'));
  dirs.push(dir);
  cpSync(join(templates, 'lexicon'), join(dir, 'lexicon'), { recursive: true });
  const path = join(dir, 'lexicon', file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return dir;
}

test('the product’s lexicon loads, and a second time without reading it again', () => {
  const lexicon = loadLexicon(templates);
  expect(lexicon.words.length).toBeGreaterThan(1000);
  expect(lexicon.formulas.length).toBeGreaterThan(100);
  expect(loadLexicon(templates)).toBe(lexicon);
});

test('no right word of the lexicon holds a wrong one, and every exception holds its word', () => {
  const { words } = loadLexicon(templates);
  for (const { wrong, right, except } of words) {
    expect(right).not.toContain(wrong);
    for (const phrase of except ?? []) expect(phrase).toContain(wrong);
  }
});

test.each([
  ['words.json', '{ "words": [{ "wrong": "布署" }] }', 'words[0].right 缺少这一项'],
  ['words.json', '{ "words": [\n{ "wrong": "布署", }] }', '文件 第 2 行不合 JSON 写法'],
  ['words.json', '{ "words": [{ "wrong": "布署", "right": "布署" }] }', 'words[0] 错的和对的写成了一样'],
  [
    'patterns/wording.json',
    '{ "patterns": [{ "id": "x", "severity": "error", "pattern": "(", "message": "m" }] }',
    'patterns[0].pattern 正则表达式写错了',
  ],
  [
    'patterns/year.json',
    '{ "patterns": [{ "id": "x", "severity": "error", "pattern": ["去年", "前年)"], "message": "m" }] }',
    'patterns[0].pattern 正则表达式写错了',
  ],
  ['formulas.json', '{ "formulas": [{ "text": "党中央、国务院", "year": 2023 }] }', 'formulas[0].year 不认识这一项'],
])('%s with %s is refused, naming file and field', (file, text, message) => {
  const dir = lexiconWith(file, () => text);
  expect(() => loadLexicon(dir)).toThrow(`lexicon/${file} 有误：${message}`);
});

test('a missing file is named', () => {
  const dir = lexiconWith('words.json', (text) => text);
  rmSync(join(dir, 'lexicon', 'series.json'));
  expect(() => loadLexicon(dir)).toThrow('lexicon/series.json');
});

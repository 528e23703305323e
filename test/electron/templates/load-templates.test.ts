import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../../core/errors';
import { loadTemplate, loadTemplates } from '../../../electron/templates/load-templates';

const product = join(__dirname, '../../../templates');
let dir = '';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'shufa-templates-'));
  for (const folder of ['outlines', 'packs']) cpSync(join(product, folder), join(dir, folder), { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** Changes the text of a data file and says how loading fails. */
function breaks(file: string, change: (text: string) => string): AppError['details'] & { code: string } {
  const path = join(dir, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  try {
    loadTemplates(dir);
  } catch (error) {
    if (error instanceof AppError) return { ...error.details, code: error.code };
    throw error;
  }
  throw new Error('loaded all the same');
}

test('the product’s own four templates load with their packs', () => {
  const { templates, packs } = loadTemplates(product);
  expect([...templates.values()].map(({ id, name }) => [id, name])).toEqual([
    ['department', '区县部门'],
    ['district', '区县政府'],
    ['street', '街道乡镇'],
    ['zone', '开发区'],
  ]);
  for (const template of templates.values()) for (const pack of template.packs) expect(packs.has(pack)).toBe(true);
});

test('one template loads with its packs in its order, the same as among all', () => {
  const all = loadTemplates(product);
  const { template, packs } = loadTemplate(product, 'street');
  expect(template).toEqual(all.templates.get('street'));
  expect(packs).toEqual(template.packs.map((id) => all.packs.get(id)));
});

test('one template loads though another has a typo', () => {
  writeFileSync(join(dir, 'outlines/zone.json'), '{');
  expect(loadTemplate(dir, 'street').template.id).toBe('street');
});

test('an unknown template is refused with those there are', () => {
  expect(() => loadTemplate(product, 'village')).toThrow(
    new AppError('unknown-template', { id: 'village', known: 'department、district、street、zone' }),
  );
  expect(() => loadTemplate(product, '../packs/duties')).toThrow(AppError);
});

test('the error reads as one sentence that names file and field', () => {
  writeFileSync(
    join(dir, 'outlines/zone.json'),
    readFileSync(join(dir, 'outlines/zone.json'), 'utf8').replace('"ask"', '"aks"'),
  );
  expect(() => loadTemplates(dir)).toThrow(
    '模板文件 outlines/zone.json 有误：outline[0].guidance.ask 缺少这一项。报告没有改动，请改正模板或重新安装述法后再启动。',
  );
});

test.each<[string, string, (text: string) => string, { field: string; why: string | RegExp }]>([
  [
    'a mistyped key',
    'packs/duties.json',
    (text) => text.replace('"guidance"', '"guidence"'),
    { field: 'items[0].guidance', why: '缺少这一项' },
  ],
  [
    'a key too many',
    'packs/duties.json',
    (text) => text.replace('"level"', '"lvel": 1, "level"'),
    { field: 'items[0].lvel', why: '不认识这一项，请检查拼写' },
  ],
  [
    'a wrong word',
    'packs/duties.json',
    (text) => text.replace('"mandatory"', '"must"'),
    { field: 'items[0].level', why: '应为“mandatory”、“required”、“advised”之一' },
  ],
  [
    'a wrong type',
    'packs/duties.json',
    (text) => text.replace(/"version": (\d+)/u, '"version": "$1"'),
    { field: 'version', why: '应为数字' },
  ],
  [
    'an empty text',
    'outlines/zone.json',
    (text) => text.replace('"name": "开发区"', '"name": ""'),
    { field: 'name', why: '不能为空' },
  ],
  [
    'an unknown part',
    'outlines/zone.json',
    (text) => text.replace('"part": "duties"', '"part": "duty"'),
    { field: 'outline[1].part', why: '应为“measures”、“problems”、“duties”、“plans”、“other”之一' },
  ],
  [
    'an unknown rule kind',
    'packs/duties.json',
    (text) => text.replace('"kind": "part"', '"kind": "prat"'),
    { field: 'items[0].evidence.kind', why: '没有这一种“kind”' },
  ],
  [
    'a typo in a pattern',
    'packs/duties.json',
    (text) => text.replace('"pattern": "推进', '"pattern": "(推进'),
    { field: 'items[0].evidence.shows[0].pattern', why: /^正则表达式写错了/u },
  ],
  [
    'an unknown word in a pattern',
    'packs/process.json',
    (text) => text.replace('"kind": "manual"', '"kind": "phrase", "any": ["{figures}"]'),
    { field: 'items[0].evidence.any[0]', why: /\{figures\}/u },
  ],
  [
    'a twin id',
    'packs/duties.json',
    (text) => text.replace('"S3-02"', '"S3-01"'),
    { field: 'items[1].id', why: '“S3-01”与 packs/duties.json 中的检查项重名' },
  ],
  [
    'a pack that is not there',
    'outlines/zone.json',
    (text) => text.replace(/"duties"(?=,\s*"plans")/u, '"dutys"'),
    { field: 'packs[3]', why: '没有名为“dutys”的检查项包' },
  ],
  [
    'an item for a template that is not there',
    'packs/duties.json',
    (text) => text.replace('"street"', '"streat"'),
    { field: 'items[1].templates', why: '没有名为“streat”的模板' },
  ],
  [
    'an id that is not the file’s name',
    'outlines/zone.json',
    (text) => text.replace('"id": "zone"', '"id": "park"'),
    { field: 'id', why: '应与文件名相同，现为“park”' },
  ],
  [
    'years the wrong way round',
    'packs/measures.json',
    (text) => text.replace(/"to": 2025/u, '"to": 2022'),
    { field: expect.stringMatching(/years$/u) as never, why: '起始年份不能晚于截止年份' },
  ],
])('%s is found', (_, file, change, { field, why }) => {
  const expected = why instanceof RegExp ? (expect.stringMatching(why) as string) : why;
  expect(breaks(file, change)).toEqual({ code: 'invalid-template', file, field, why: expected });
});

test.each<[string, (text: string) => string, number]>([
  ['a comma too many', (text) => text.replace(/"version": \d+,/u, '$&,'), 3],
  ['a comma left out', (text) => text.replace(/("version": \d+),/u, '$1'), 4],
  ['a full-width quote', (text) => text.replace('"name"', '“name”'), 4],
  ['an end cut off', () => '{\n  "id": "duties",\n', 3],
  ['a word without quotes', (text) => text.replace(/"version": \d+/u, '"version": one'), 3],
])('JSON with %s names the line', (_, change, line) => {
  const why = expect.stringContaining(`第 ${line} 行`) as string;
  expect(breaks('packs/duties.json', change)).toEqual({
    code: 'invalid-template',
    file: 'packs/duties.json',
    field: '文件',
    why,
  });
});

test('a byte order mark at the start, as Notepad writes it, is no fault', () => {
  const path = join(dir, 'outlines/zone.json');
  writeFileSync(path, `\ufeff${readFileSync(path, 'utf8')}`);
  expect(loadTemplates(dir).templates.size).toBe(4);
});

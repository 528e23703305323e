import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OfficeChecklist, OwnItem } from '../../../core/checklist/office';
import { readItemsFile, writeItemsFile } from '../../../electron/desk/items-file';
import { writeSheet } from '../../../electron/xlsx/write-sheet';

const TEMPLATES = new Map([
  ['district', '区县政府'],
  ['street', '街道乡镇'],
]);
const item: OwnItem = {
  id: 'OWN-a1',
  title: '法治副校长',
  part: 'measures',
  level: 'required',
  basis: '区政法委通知',
  guidance: '写人数和学校数。',
  words: ['法治副校长', '=HYPERLINK("x")'],
  figure: 'count',
  units: ['名', '所'],
  templates: ['district'],
  from: 2024,
  to: null,
  on: true,
};
const plain: OwnItem = {
  ...item,
  id: 'OWN-a2',
  title: '-保密审查',
  part: null,
  level: 'mandatory',
  basis: '',
  words: [],
  figure: 'none',
  units: [],
  templates: [],
  from: null,
  on: false,
};
const checklist: OfficeChecklist = {
  own: [item, plain],
  choices: [{ item: 'S1-B6', off: true, level: null }],
};

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'shufa-items-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const read = (name: string) => readItemsFile(join(folder, name), TEMPLATES);
const sheet = (...rows: string[][]) => {
  const [head, ...body] = rows;
  const bytes = writeSheet(
    '表',
    head!.map((title) => ({ title, width: 9 })),
    body,
  );
  writeFileSync(join(folder, 'a.xlsx'), bytes);
  return read('a.xlsx');
};

test('a .json holds everything, and is read back', () => {
  writeItemsFile(join(folder, 'a.json'), checklist, TEMPLATES);
  expect(read('a.json')).toEqual({ items: checklist.own, choices: checklist.choices, errors: [], badRows: 0 });
});

test('a sheet holds the own items, and is read back', () => {
  writeItemsFile(join(folder, 'a.xlsx'), checklist, TEMPLATES);
  expect(read('a.xlsx')).toEqual({ items: checklist.own, choices: [], errors: [], badRows: 0 });
});

test('wrong cells in rows 3 and 7 are told by row and column, the other rows can be taken', () => {
  const found = sheet(
    ['检查项', '级别', '所在部分', '数据要求', '单位'],
    ['法治副校长', '必备', '举措和成效'],
    ['普法宣传', '重要', '举措和成效'],
    ['行政调解', '建议'],
    ['府院联动', '规范', '全文'],
    ['涉企检查', '规范'],
    ['', '规范', '第一部分', '带单位的数量'],
    ['立法联系点', '建议', '其他'],
  );
  expect(found.errors).toEqual([
    '第3行：级别应为 必备、规范、建议',
    '第7行：所在部分应为 全文、举措和成效、不足和原因、第一责任人履职、下一年度安排、其他',
    '第7行：检查项不能为空',
    '第7行：单位不能为空，如“件；次”',
    '第7行：依据词不能为空：数据要写在依据词的附近',
  ]);
});

test('a row that is right can be taken though others are not', () => {
  const found = sheet(
    ['级别', '检查项', '依据词', '起始年份', '适用报告单位', '启用'],
    ['规范', '行政调解', '行政调解;诉前调解、联调', '2025', '街道乡镇', '否'],
    ['规范', '甲', '', '25', '某部', '也许'],
  );
  expect(found.items).toEqual([
    {
      id: expect.stringMatching(/^OWN-[0-9a-z]{10}$/u),
      title: '行政调解',
      part: null,
      level: 'required',
      basis: '',
      guidance: '',
      words: ['行政调解', '诉前调解', '联调'],
      figure: 'none',
      units: [],
      templates: ['street'],
      from: 2025,
      to: null,
      on: false,
    },
  ]);
  expect([found.badRows, found.errors]).toEqual([
    1,
    ['第3行：适用报告单位应为 区县政府、街道乡镇', '第3行：起始年份应为四位年份，如 2025', '第3行：启用应为 是、否'],
  ]);
});

test('a sheet without the columns it needs says which', () => {
  expect(sheet(['名称', '级别'], ['甲', '必备']).errors).toEqual(['第1行：表头缺少“检查项”一列']);
});

test('an id that stands twice is told with the row it stood in first', () => {
  expect(sheet(['编号', '检查项', '级别'], ['OWN-1', '甲', '必备'], ['OWN-1', '乙', '必备']).errors).toEqual([
    '第3行：编号与第2行重复',
  ]);
});

test('an id of the product is refused', () => {
  expect(sheet(['编号', '检查项', '级别'], ['S1-A1', '甲', '必备']).errors[0]).toContain('编号应以 OWN- 开头');
});

test.each([
  ['no JSON', '{', '不合 JSON 写法'],
  ['another JSON', '{"own": []}', '不是述法导出的检查项'],
  [
    'a level that is none',
    JSON.stringify({ kind: 'shufa-checklist', own: [{ ...item, level: '重要' }], choices: [] }),
    'own[0].level',
  ],
])('%s is refused and says why', (_, text, why) => {
  writeFileSync(join(folder, 'a.json'), text);
  expect(() => read('a.json')).toThrow(why);
});

test('the .json is text that people can read', () => {
  writeItemsFile(join(folder, 'a.json'), checklist, TEMPLATES);
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toContain('"title": "法治副校长"');
});

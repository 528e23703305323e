import { apiMethods } from '../../../core/api-methods';
import { answer, isApiMethod } from '../../../electron/desk/answer';
import { apiSchema } from '../../../electron/desk/api-schema';
import { sampleHandlers } from '../sample-handlers';

const block = { id: 'b1', type: 'paragraph', children: [{ text: '一' }] };
const mark = {
  item: 'S1',
  kind: 'waived',
  date: '',
  document: '',
  note: '不适用',
  author: '张三',
  at: '2026-01-01T00:00:00Z',
};
const order = { template: 'district', unit: '某区人民政府', year: 2025, path: '/d/a.shufa' };

test('each method of the Api has a schema', () => {
  expect(Object.keys(apiSchema).sort()).toEqual([...apiMethods].sort());
});

test.each([
  ['listFolder', [null, ['.shufa']]],
  ['chooseFile', [{ purpose: 'export-docx', suggested: '/d/a.docx' }]],
  ['createReport', [order]],
  ['acceptImport', [{ ...order, report: { blocks: [block] } }]],
  ['saveChange', ['s1', { blocks: [block], order: ['b1'], comments: [], unit: '某区', year: 2025 }]],
  ['saveChange', ['s1', { blocks: [] }]],
  ['saveItemMark', ['s1', mark]],
  ['exportReport', ['s1', { path: '/d/a.docx', variant: 'clean' }]],
] as const)('%s takes what the window sends', (method, args) => {
  expect(apiSchema[method].safeParse(args)).toEqual({ success: true, data: args });
});

test.each([
  ['shellInfo', ['extra'], 'shellInfo'],
  ['openReport', [], 'openReport'],
  ['openReport', [''], 'openReport.0'],
  ['openReport', ['a\0b'], 'openReport.0'],
  ['openReport', [{ toString: 'x' }], 'openReport.0'],
  ['openReport', 'not a list', 'openReport'],
  ['listFolder', [undefined, []], 'listFolder.0'],
  ['createReport', [{ ...order, year: 2025.5 }], 'createReport.0.year'],
  ['createReport', [{ ...order, year: '2025' }], 'createReport.0.year'],
  ['createReport', [{ ...order, unit: '区'.repeat(301) }], 'createReport.0.unit'],
  ['acceptImport', [{ ...order, report: [] }], 'acceptImport.0.report'],
  ['saveChange', ['s1', { blocks: [null] }], 'saveChange.1.blocks.0'],
  ['saveItemMark', ['s1', { ...mark, kind: 'met' }], 'saveItemMark.1.kind'],
  ['saveItemMark', ['s1', { ...mark, note: ' ' }], 'saveItemMark.1'],
  ['saveItemMark', ['s1', { ...mark, kind: 'confirmed' }], 'saveItemMark.1'],
  ['exportReport', ['s1', { path: '/d/a.docx', variant: '' }], 'exportReport.1.variant'],
] as const)('%s refuses %j and names the field', async (method, args, field) => {
  expect(await answer(sampleHandlers(), method, args)).toEqual({
    ok: false,
    error: { code: 'invalid-argument', details: { field, why: expect.any(String) } },
  });
});

test.each(['toString', 'constructor', '__proto__', 'shellinfo', ''])('%j is no method', (name) => {
  expect(isApiMethod(name)).toBe(false);
});

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readSheet } from '../../../electron/xlsx/read-sheet';
import { writeSheet } from '../../../electron/xlsx/write-sheet';
import { ooxmlErrors } from '../../support/ooxml';

const COLUMNS = [
  { title: '检查项', width: 20 },
  { title: '级别', width: 8, choices: ['必备', '建议'] },
];
const ROWS = [
  ['=1+1', '必备'],
  ['甲<乙>&“丙”', ''],
  ['  前后空格  ', '建议'],
];

test('what was written is read back, white space around a cell left out', () => {
  expect(readSheet(writeSheet('检查项', COLUMNS, ROWS), 'a.xlsx')).toEqual([
    { number: 1, cells: ['检查项', '级别'] },
    { number: 2, cells: ['=1+1', '必备'] },
    { number: 3, cells: ['甲<乙>&“丙”'] },
    { number: 4, cells: ['前后空格', '建议'] },
  ]);
});

test('the workbook is valid Open XML', async () => {
  expect(await ooxmlErrors(writeSheet('检查项', COLUMNS, ROWS), 'xlsx')).toEqual([]);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])(
  '%s is text that stays text when somebody edits the cell',
  (text) => {
    const parts = unzipSync(writeSheet('检查项', COLUMNS, [[text]]));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain(`<c r="A2" s="3" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`);
    expect(
      strFromU8(parts['xl/styles.xml']!)
        .match(/<xf [^>]*>/gu)!
        .at(-1),
    ).toMatch(/numFmtId="49".* quotePrefix="1"/u);
  },
);

/** A workbook from the XML of its sheet and of its shared strings, with a prefix on every name. */
function workbook(sheet: string, strings = ''): Uint8Array {
  const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const file = {
    'xl/workbook.xml': `<x:workbook xmlns:x="m" xmlns:r="${rels}"><x:sheets><x:sheet name="藏" state="hidden" r:id="a"/><x:sheet name="表" r:id="b"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="a" Type="${rels}/worksheet" Target="worksheets/none.xml"/><Relationship Id="b" Type="${rels}/worksheet" Target="/xl/worksheets/s.xml"/><Relationship Id="c" Type="${rels}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/s.xml': `<x:worksheet xmlns:x="m"><x:sheetData>${sheet}</x:sheetData></x:worksheet>`,
    'xl/sharedStrings.xml': `<x:sst xmlns:x="m">${strings}</x:sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(file).map(([path, xml]) => [path, strToU8(xml)])));
}

test('empty rows keep their numbers, gaps their columns; rich and read-aloud text comes as it is shown', () => {
  const rows = readSheet(
    workbook(
      '<x:row r="1"><x:c r="C1" t="s"><x:v>0</x:v></x:c></x:row><x:row r="2"><x:c r="A2"/></x:row>' +
        '<x:row r="7"><x:c r="A7"><x:v>2025</x:v></x:c><x:c r="B7" t="str"><x:f>A7</x:f><x:v>甲</x:v></x:c></x:row>',
      '<x:si><x:r><x:t>行政</x:t></x:r><x:r><x:t>复议</x:t></x:r><x:rPh><x:t>xzfy</x:t></x:rPh></x:si>',
    ),
    'a.xlsx',
  );
  expect(rows).toEqual([
    { number: 1, cells: ['', '', '行政复议'] },
    { number: 7, cells: ['2025', '甲'] },
  ]);
});

test.each([
  ['text', strToU8('编号,检查项')],
  ['an old .xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ['a zip without a workbook', zipSync({ 'a.xml': strToU8('<a/>') })],
  ['a workbook that is cut off', workbook('<x:row>')],
])('%s is refused by one sentence', (_, bytes) => {
  expect(() => readSheet(bytes, 'a.xlsx')).toThrow(expect.objectContaining({ code: 'not-xlsx' }));
});

test('words that stand out are coloured by rules, columns at the left stay in sight, and rows can be filtered', async () => {
  const columns = [
    { title: '单位', width: 20 },
    { title: '原因', width: 9, tints: { 缺失: 'red', 不充分: 'amber' } as const },
  ];
  const bytes = writeSheet('对比表', columns, [['甲区', '缺失']], { frozen: 1, filter: true });
  expect(await ooxmlErrors(bytes, 'xlsx')).toEqual([]);
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
  expect(sheet).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2"');
  expect(sheet).toContain('<autoFilter ref="A1:B2"/>');
  expect(sheet).toMatch(/sqref="B2:B2"><cfRule type="cellIs" dxfId="0" [^>]*><formula>"缺失"<\/formula>/u);
});

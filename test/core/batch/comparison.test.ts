import type { BatchEntry, BatchResult } from '../../../core/batch/batch';
import { comparisonPaper, comparisonTable } from '../../../core/batch/comparison';
import type { ItemStatus } from '../../../core/checklist/item';
import { blockText, type Table } from '../../../core/report/block';

/** A report of `unit`: what became of 标题, 原因 and, for a person to confirm, 签发. */
function read(unit: string, title: ItemStatus, reason: ItemStatus, source = `各区/${unit}.docx`): BatchResult {
  const items: BatchResult['items'] = [
    { id: 'T', title: '标题', level: 'required', status: title },
    { id: 'R', title: '原因', level: 'mandatory', status: reason },
    { id: 'S', title: '签发', level: 'mandatory', status: 'manual' },
  ];
  const lacks = (id: string) => items.filter((item) => item.id === id && item.status === 'missing').length;
  const summary = { mandatoryMissing: lacks('R'), requiredMissing: lacks('T'), errors: 3, warnings: 2, hints: 1 };
  return { source, unit, year: 2025, title: `${unit}的报告`, chars: 5000, items, summary, output: `${unit}.docx` };
}
const tablesOf = (entries: BatchEntry[]): string[][][] =>
  comparisonPaper(entries)
    .blocks.filter((block): block is Table => block.type === 'table')
    .map((table) =>
      table.children.map((row) => row.children.map((cell) => cell.children.map(({ text }) => text).join(''))),
    );

test('the sheet has a column for what a text can tell, with how many lack it, and colours for what is not met', () => {
  const { columns, rows } = comparisonTable([
    read('甲区人民政府', 'met', 'missing'),
    read('乙区人民政府', 'weak', 'missing'),
  ]);
  expect(columns.map(({ title }) => title)).toEqual([
    ...['报告单位', '年度', '字数', '缺必备', '缺规范', '不充分', '错误', '警告', '提示'],
    ...['标题（规范）', '原因（必备）\n缺2份', '文件'],
  ]);
  expect(columns[10]!.tints).toEqual({ 缺失: 'red', 不充分: 'amber' });
  expect(rows[1]).toEqual([
    ...['乙区人民政府', '2025', '5000', '1', '0', '1', '3', '2', '1'],
    ...['不充分', '缺失', '各区/乙区人民政府.docx'],
  ]);
});

test('a file that could not be read stands in the sheet by its name, with the reason beside it', () => {
  const { columns, rows } = comparisonTable([
    read('甲区', 'met', 'met'),
    { source: '各区/坏的.docx', error: '坏了。' },
  ]);
  expect(columns[1]!.title).toBe('说明');
  expect(rows.map(({ length }) => length)).toEqual([columns.length, columns.length]);
  expect([rows[1]![0], rows[1]![1], rows[1]!.at(-1)]).toEqual(['坏的.docx', '未能读取：坏了。', '各区/坏的.docx']);
});

test('two reports of one unit are told apart by their files', () => {
  const { rows } = comparisonTable([read('甲区', 'met', 'met', '一稿.txt'), read('甲区', 'met', 'met', '二稿.txt')]);
  expect(rows.map(([name]) => name)).toEqual(['甲区（一稿.txt）', '甲区（二稿.txt）']);
});

test('a report that does not say whose it is goes by the name of its file, or of the district in it', () => {
  const sources = ['报送/年度报告（和平区）.docx', '报送/沈河区报告终稿（定稿）.docx'];
  const { rows } = comparisonTable(sources.map((source) => read('', 'met', 'met', source)));
  expect(rows.map(([name]) => name)).toEqual(['和平区', '沈河区报告终稿（定稿）']);
});

test('the paper says first what could not be read, then who lacks each item, what is mandatory before the rest', () => {
  const entries = [
    ...['甲', '乙', '丙', '丁', '戊'].map((name) => read(`${name}区人民政府`, 'missing', 'met')),
    read('己区人民政府', 'met', 'missing'),
    { source: '坏的.docx', error: '坏了。' },
  ];
  const [failed, byItem, byUnit] = tablesOf(entries);
  expect(failed).toEqual([
    ['文件', '原因'],
    ['坏的.docx', '坏了。'],
  ]);
  expect(byItem).toEqual([
    ['检查项', '缺失份数', '缺失的单位'],
    ['原因（必备）', '1／6', '己区'],
    ['标题（规范）', '5／6', '除己区外，都缺失'],
  ]);
  expect(byUnit![6]).toEqual(['6', '己区人民政府', '原因', '无', '3／2']);
  expect(blockText(comparisonPaper(entries).blocks[1]!)).toBe(
    '共7份，已检查6份，其中必备事项齐全的5份、有缺失的1份；未能读取1份。',
  );
});

test('what all lack is said in a word', () => {
  const [byItem] = tablesOf([read('甲区', 'missing', 'met'), read('乙区', 'missing', 'met')]);
  expect(byItem![1]).toEqual(['标题（规范）', '2／2', '全部']);
});

test('a paper on very many reports says by item who lacks it, and leaves the rows of each to the sheet', () => {
  const many = Array.from({ length: 201 }, (_, i) => read(`${i}区`, i === 7 ? 'missing' : 'met', 'met'));
  expect(tablesOf(many.slice(1)).map(({ length }) => length)).toEqual([2, 201]);
  expect(tablesOf(many).map(({ length }) => length)).toEqual([2]);
  expect(blockText(comparisonPaper(many).blocks.at(-1)!)).toContain('见 Excel 对比表');
});

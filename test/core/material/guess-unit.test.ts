import { guessUnit } from '../../../core/material/guess-unit';

test.each([
  ['区教育局2025年法治政府建设工作总结.docx', '区教育局'],
  ['2025年度法治政府建设情况报告（区住房和城乡建设委员会）.docx', '区住房和城乡建设委员会'],
  ['附件2：区公安分局法治建设情况.docx', '区公安分局'],
  ['03-南口镇-2025年依法行政总结.txt', '南口镇'],
  ['关于报送法治政府建设材料 市场监管局.md', '市场监管局'],
  ['阳光街道办事处述法材料(定稿).docx', '阳光街道办事处'],
  ['和平区人民政府小白楼街道办事处2025年法治政府建设工作总结.docx', '和平区人民政府小白楼街道办事处'],
  ['区委政法委素材.docx', '区委政法委'],
])('%s comes from %s', (file, unit) => {
  expect(guessUnit(file, '别的单位')).toBe(unit);
});

test('where the name does not tell, the text does, and at last the name itself stands there', () => {
  expect(guessUnit('2025年法治政府建设工作总结.docx', '区财政局')).toBe('区财政局');
  expect(guessUnit('工作总结（终稿）.docx', '')).toBe('工作总结（终稿）');
  expect(guessUnit('.docx', '')).toBe('未注明单位');
});

import { fillPlaceholders } from '../../../core/template/template';

test('unit, year and next year are filled wherever they stand', () => {
  expect(fillPlaceholders('{unit}{year}年报告，{nextYear}年安排，{year}', { unit: '和平区', year: 2023 })).toBe(
    '和平区2023年报告，2024年安排，2023',
  );
});

test.each([
  ['天津市和平区人民政府', '区'],
  ['长沙县人民政府', '县'],
  ['浏阳市人民政府', '市'],
  ['科尔沁左翼中旗人民政府', '旗'],
  ['天津市和平区市场监督管理局', '区'],
  ['浏阳市城市管理局', '市'],
  ['天津市滨海新区泰达街道办事处', '区'],
  ['昆山市经济技术开发区管理委员会', '市'],
  ['某某办事处', '区'],
])('{area} of %s is %s', (unit, area) => {
  expect(fillPlaceholders('{area}委', { unit, year: 2023 })).toBe(`${area}委`);
});

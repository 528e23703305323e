import { inferTemplate } from '../../../core/intake/infer-template';
import { unitOfTitle } from '../../../core/intake/infer-unit';
import { recognise } from '../../../core/intake/recognise';
import { sourceFromText } from '../../../core/intake/text-source';
import { numberedIds } from '../../../core/report/ids';

test.each([
  ['天津滨海高新区2023年度法治政府建设情况报告', '天津滨海高新区'],
  ['和平区人民政府关于2023年度法治政府建设情况的报告', '和平区人民政府'],
  ['关于和平区2023年度推进法治政府建设情况的报告', '和平区'],
  ['2020年静海区法治政府建设情况报告', '静海区'],
  ['2023年度某区司法局推进法治政府建设工作情况报告', '某区司法局'],
  ['中共烈山区委 烈山区人民政府关于2024年法治政府建设情况的报告', '烈山区人民政府'],
  ['某街道法治政府建设年度报告（2023年）', '某街道'],
  ['二〇二三年某镇法治建设工作总结', '某镇'],
  ['关于2023年度法治政府建设情况的报告', ''],
  ['2023年法治政府建设情况报告', ''],
])('%s is by %s', (title, unit) => {
  expect(unitOfTitle(title)).toBe(unit);
});

test.each([
  ['和平区', 'district'],
  ['和平区人民政府', 'district'],
  ['中共和平区委', 'district'],
  ['滨海新区', 'district'],
  ['青石县人民政府', 'district'],
  ['云岭市', 'district'],
  ['天津市滨海新区泰达街', 'street'],
  ['天河街道', 'street'],
  ['天河街道办事处', 'street'],
  ['天河街道党工委', 'street'],
  ['桃溪镇人民政府', 'street'],
  ['桃溪乡', 'street'],
  ['天津滨海高新区', 'zone'],
  ['天津经济技术开发区', 'zone'],
  ['天津经济技术开发区管理委员会', 'zone'],
  ['中新天津生态城', 'zone'],
  ['天津东疆综合保税区', 'zone'],
  ['子牙园区管委会', 'zone'],
  ['和平区司法局', 'department'],
  ['和平区城市管理委员会', 'department'],
  ['和平区卫生健康委', 'department'],
  ['和平区人民政府办公室', 'department'],
  ['天津市公安局和平分局', 'department'],
  ['天津经济技术开发区应急管理局', 'department'],
  ['不知何方', 'district'],
  ['', null],
])('%s reports as %s', (unit, template) => {
  expect(inferTemplate(unit)).toBe(template);
});

test.each([
  ['关于2023年度法治政府建设情况的报告\n一、主要举措\n成效明显。\n和平区司法局\n2024年1月20日', '和平区司法局', 2023],
  ['一、主要举措\n成效明显。\n某区人民政府办公室（盖章）\n二〇二四年一月二十日', '某区人民政府办公室', 2023],
  ['2023年以来，南开区深入推进依法行政。\n一、主要举措\n2022年启动。', '南开区', 2023],
  ['根据要求，现将我局2022年法治政府建设情况报告如下。\n一、举措\n2023年2月已整改。', '', 2022],
  ['全面落实《法治政府建设实施纲要（2021—2025年）》，2023年我区扎实推进。\n一、主要举措', '', 2023],
  ['一、主要举措\n办理案件12件。', '', null],
])('%s', (text, unit, year) => {
  const recognised = recognise(sourceFromText(text), numberedIds());
  expect([recognised.unit, recognised.year]).toEqual([unit, year]);
});

import type { Block } from '../../../core/report/block';
import { heading, lexicon, paragraph, proofOf, reportOf } from './proof-of';
import { proofread } from '../../../core/proof/proofread';

function told(texts: readonly string[], unit = '静海区人民政府'): string[] {
  const blocks: Block[] = texts.map((text, i) => paragraph(text, `p${i}`));
  return proofread({ ...reportOf(blocks), unit }, lexicon)
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, text }) => `${rule}: ${text}`);
}

test('a paper has one name, and a short name needs its introduction', () => {
  const issued = '制定《行政执法案卷评查办法》并组织评查。';
  expect(told([issued, '落实《行政执法案卷评查办法》要求。', '依据《行政执法案卷评查规定》评查案卷120份。'])).toEqual([
    'loose-title: 《行政执法案卷评查规定》',
  ]);
  expect(told([issued, '依据《行政执法案卷评查办法》评查案卷120份。'])).toEqual([]);
  expect(told(['对照《细则》逐项自查。'])).toEqual(['loose-title: 《细则》']);
  const introduced = '印发《法治建设三年行动方案》（以下简称《方案》）。';
  expect(told([introduced, '严格落实《方案》要求。'])).toEqual([]);
  expect(told([introduced, '严格落实《三年方案》要求。'])).toEqual(['loose-title: 《三年方案》']);
});

test('a centre keeps the short name it was given', () => {
  const introduced = '成立社会矛盾纠纷调处化解中心（以下简称矛调中心）。';
  expect(told([introduced, '依托调处中心开展一站式服务。'])).toEqual(['abbreviation: 调处中心']);
  expect(told([introduced, '依托矛调中心开展一站式服务，政务服务中心同步进驻。'])).toEqual([]);
});

test('a district does not speak as a county, under another rank, or of a neighbour’s papers as its own', () => {
  const own = ['区委、区政府高度重视。', '全区召开会议2次，区政府常务会议研究4次。', '区司法局牵头。'];
  expect(told([...own, '全县33个执法单位完成自查。'])).toEqual(['own-rank: 全县']);
  expect(told([...own, '创建农产品质量安全县。'])).toEqual([]);
  expect(told(['静海县完成自查。'])).toEqual(['own-rank: 静海县']);
  expect(told(['静海镇完成自查。'])).toEqual([]);
  expect(told(['制定实施《柳林区行政规范性文件管理办法》。'])).toEqual(['own-rank: 柳林区']);
  expect(told(['安泰镇持续大力推进法治政府建设。'], '黄湾镇人民政府')).toEqual(['own-rank: 安泰镇']);
  expect(told(['各镇持续推进法治政府建设，黄湾镇坚持依法行政。'], '黄湾镇人民政府')).toEqual([]);
});

test.each([
  ['常委会会议专题研究法治建设3次。', '区委主要负责同志主持常委会会议专题研究法治建设5次。'],
  ['旁听庭审4次。', '带队组织旁听庭审6次。'],
])('“%s” and in the duties “%s” are one indicator', (measure, duty) => {
  const blocks = [
    heading('主要举措和成效', 1, 'm', 'measures'),
    paragraph(measure, 'a'),
    heading('履职情况', 1, 'd', 'duties'),
    paragraph(duty, 'b'),
  ];
  expect(proofOf(blocks).map(({ rule }) => rule)).toContain('same-indicator');
});

test('lawyers of the state are counted once', () => {
  expect(told(['现有公职律师29名。', '加强队伍建设，公职律师达到31名。'])).toEqual([
    'same-indicator: 29名',
    'same-indicator: 31名',
  ]);
});

import { heading, paragraph, proofOf, told } from './proof-of';

const rules = (text: string) => told(text).map((line) => line.split(' ')[1]!.replace(':', ''));

test.each([
  '建立三项机制，一是信息通报机制，二是联席会议机制。',
  '工作分四步推进：第一，摸底；第二，整改；第三，验收。',
  '突出三个重点，一是突出普法，二是突出执法。',
  '从以下四个方面发力：首先，健全制度；其次，强化培训；最后，严格考核。',
  '落实3项措施：一是完善预案，二是加强演练。',
  '采取四种方式：（1）现场检查；（2）书面核查；（3）随机抽查。',
  '采取四种方式：①现场检查；②书面核查；③随机抽查。',
])('the number told is not that of the members behind it: “%s”', (text) => {
  expect(rules(text)).toContain('counted-list');
});

test.each([
  '构建区、街道、社区四级调解网络。',
  '建成区、镇、村四级公共法律服务网络。',
  '推动市县乡四级联动。',
  '形成“党委领导、政府主导、部门负责、社会参与”五位一体格局。',
  '推行立案、调查、审核、决定五步工作法。',
  '推行“听、问、查”四字工作法。',
  '解决了人员不足、经费不足、场地不足等两个问题。',
  '主要成效体现在三个“新”：理念新、举措新。',
  '做到“五个一”：一张清单、一套台账、一支队伍、一个平台。',
  '开展“四进”活动：进企业、进社区、进校园。',
  '打造三支队伍：普法队伍、调解队伍、执法队伍和律师队伍。',
  '完善“两张清单”，即权力清单、责任清单、负面清单。',
])('the number told is not that of the things named: “%s”', (text) => {
  expect(rules(text)).toContain('counted-items');
});

test.each([
  '建立两项机制，一是信息通报机制，二是联席会议机制。',
  '工作分三步推进：第一，摸底；第二，整改；第三，验收。',
  '从以下三个方面发力：首先，健全制度；其次，强化培训；最后，严格考核。',
  '采取三种方式：①现场检查；②书面核查；③随机抽查。',
  '构建区、街道、社区三级调解网络。',
  '建成区、镇、村三级公共法律服务网络。',
  '推动市县区两级政府部门无纸化办公。',
  '推动市县乡三级联动，全市县乡两级机关参加。',
  '支持县乡村三级物流、工业互联网二级节点建设。',
  '做到“四个一”：一张清单、一套台账、一支队伍、一个平台。',
  '开展“三进”活动：进企业、进社区、进校园。',
  '打造三支队伍：普法队伍、调解队伍和执法队伍。',
])('a list that is counted right is left alone: “%s”', (text) => {
  expect(rules(text)).toEqual([]);
});

test.each([
  '工作中，一要压实责任，三要细化举措，四要强化督导。',
  '要求各单位一要压实责任，二要细化举措，四要强化督导。',
  '第一步，摸清底数；第三步，建立台账；第四步，逐项销号。',
  '第一阶段开展自查自纠，第三阶段开展总结提升。',
])('ordinals that skip or stand alone behind a comma are told: “%s”', (text) => {
  expect(told(`全区部署推进。${text}效果明显。`).map((line) => line.split(' ')[1])).toContain('list-order:');
});

test('one that stands alone behind a comma is told', () => {
  const first = paragraph('针对群众反映强烈的噪声扰民问题，第一，组织联合整治，严格日常巡查。', 'p');
  const findings = proofOf([first, paragraph('全区持续开展执法培训。', 'q')]);
  expect(findings.map(({ rule, text }) => `${rule}: ${text}`)).toEqual(['list-order: 第一，']);
});

test.each([
  '工作中，一要压实责任，二要细化举措，三要强化督导。',
  '按照统一要求，把安全作为第一要务，落实二要素管理。',
  '在第一阶段基础上，第二阶段全面铺开，第三阶段总结提升。',
  '第二阶段工作全面铺开。',
])('ordinals in order are left alone: “%s”', (text) => expect(rules(`全区部署推进。${text}`)).toEqual([]));

test('“另一方面” wants its “一方面”', () => {
  expect(rules('另一方面，健全工作机制，提升办案质效。')).toEqual(['paired-words']);
  expect(rules('一方面，加大宣传力度；另一方面，健全工作机制。')).toEqual([]);
});

test.each(['存在的不足和', '主要举措与', '推进法治政府建设的主要', '依法行政能力建设的'])(
  'the heading “%s” stops in the middle',
  (text) => {
    const findings = proofOf([heading(text, 1, 'h'), paragraph('全区扎实推进各项工作，成效明显。')]);
    expect(findings.filter(({ block }) => block === 'h').map(({ rule }) => rule)).toContain('heading-end');
  },
);

test.each(['法律知识全面普及', '坚持以人民为主要目的', '风险防控可感可及'])('“%s” is whole', (text) => {
  const findings = proofOf([heading(text, 1, 'h'), paragraph('全区扎实推进各项工作，成效明显。')]);
  expect(findings.filter(({ rule }) => rule === 'heading-end')).toEqual([]);
});

test('a number is followed by “.”, not by another mark', () => {
  expect(told('1。加强统筹协调。建立工作专班，明确责任分工。')).toContain('warning ordinal-mark: 1。 → 1.');
});

test('a heading number in another script is told where it stands', () => {
  for (const number of ['（第三）', '（③）', '（叁）', '1.1', '01.']) {
    const line = paragraph(`${number}推进高质量规范行政执法`, 'p');
    const findings = proofOf([heading('主要举措', 1, 'h'), line, paragraph('及时组织执法培训。', 'q')], 2023, [
      { block: 'h', text: '一、' },
    ]);
    expect(findings.map(({ rule, block }) => `${rule} ${block}`)).toContain('number-form p');
  }
});

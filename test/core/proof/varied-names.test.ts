import type { Block } from '../../../core/report/block';
import { heading, paragraph, proofOf } from './proof-of';

const rules = ['body-kind', 'quoted-name', 'loose-title', 'abbreviation'];

function toldOf(...texts: string[]): string[] {
  const blocks: Block[] = [
    heading('主要举措', 1, 'm', 'measures'),
    ...texts.map((text, i) => paragraph(text, `p${i}`)),
  ];
  return proofOf(blocks)
    .filter(({ rule, severity }) => rules.includes(rule) && severity === 'warning')
    .map(({ rule, text }) => `${rule}: ${text}`);
}

test.each([
  ['区卫生健康委员会开展检查。', '区卫生健康局完善执法公示。', 'body-kind: 区卫生健康局'],
  ['区住房和城乡建设委健全基准。', '区住建局开展检查。', 'body-kind: 区住建局'],
  ['区行政审批局优化流程20项。', '区审批局推进“一网通办”。', 'body-kind: 区审批局'],
  ['区市场监管局查处案件36件。', '区市场局牵头开展整治。', 'body-kind: 区市场局'],
  ['擦亮“法润万家”普法品牌。', '推广“法润千家”普法品牌。', 'quoted-name: “法润千家”'],
  ['建成“蓝盾”执法指挥平台。', '推动“兰盾”执法指挥平台扩面。', 'quoted-name: “兰盾”'],
  ['依托调处中心开展服务。', '成立矛盾纠纷调处化解中心（以下简称矛调中心）。', 'abbreviation: 调处中心'],
  ['成立行政争议化解中心（以下简称“化解中心”）。', '调处中心接案60件。', 'abbreviation: 调处中心'],
  ['依法开展评查。', '对照《若干措施》逐项自查。', 'loose-title: 《若干措施》'],
  [
    '印发《法治乡村建设三年行动方案》。',
    '推进《法治乡村建设三年行动计划》收官。',
    'loose-title: 《法治乡村建设三年行动计划》',
  ],
])('“%s” and “%s” name one thing in two ways', (first, second, line) => {
  expect(toldOf(first, second)).toContain(line);
});

test('of two names told once both are marked, of three the odd one', () => {
  const [right, wrong] = ['区卫生健康委开展检查。', '区卫生健康局完善公示。'];
  expect(toldOf(right, wrong)).toEqual(['body-kind: 区卫生健康委', 'body-kind: 区卫生健康局']);
  expect(toldOf(right, wrong, '区卫生健康委查处案件6件。')).toEqual(['body-kind: 区卫生健康局']);
  const brand = '擦亮“法润万家”普法品牌。';
  expect(toldOf('推广“法润千家”普法品牌。', brand, brand)).toEqual(['quoted-name: “法润千家”']);
});

test.each([
  ['市交通运输委指导工作。', '区交通运输局开展检查。'],
  ['区市场监督管理局开展检查。', '区市场监管局查处案件36件。'],
  ['参照市应急委员会调整区应急委员会组成人员。', '区应急局开展演练。'],
  ['实施“三个一万亿”工程。', '推进“三个一千亿”工程。'],
  ['推进“一网通办”平台建设。', '推进“一网统管”平台建设。'],
  ['坚持“两个确立”。', '严格落实中央八项规定精神和省市《实施办法》。'],
])('“%s” and “%s” are left alone', (first, second) => {
  expect(toldOf(first, second)).toEqual([]);
});

import type { Block } from '../../../core/report/block';
import { heading, paragraph, proofOf } from './proof-of';

/** What is told of a figure of the measures and another of the part named. */
function toldOf(measures: string, other: string, part: 'measures' | 'duties' | 'plans' = 'duties'): string[] {
  const blocks: Block[] = [heading('主要举措', 1, 'm', 'measures'), paragraph(measures, 'a')];
  if (part !== 'measures') blocks.push(heading('另一部分', 1, 'd', part));
  blocks.push(paragraph(other, 'b'));
  return proofOf(blocks)
    .filter(({ rule }) => rule === 'same-indicator')
    .map(({ text }) => text);
}

test.each([
  ['召开委员会会议2次，审议文件9件。', '先后主持召开4次委员会会议。', '4次'],
  ['开展专项督察2轮。', '部署开展专项督察3轮。', '3轮'],
  ['组织旁听庭审4次。', '带队组织旁听行政案件庭审6次。', '6次'],
  ['现场界定并化解执法争议35次，提出有效建议80余条。', '全年化解执法争议36次。', '36次'],
  ['各街道、社区及行业性专业性人民调解组织成功调解矛盾纠纷2047件。', '全年成功调解矛盾纠纷2067件。', '2067件'],
  ['涉企检查次数同比下降21.5%。', '持续减轻企业负担，涉企检查次数同比下降25.1%。', '25.1%'],
  ['全年评查行政执法案卷322宗。', '听取执法监督汇报，全年评查行政执法案卷349宗。', '349宗'],
])('“%s” in the measures and “%s” in the duties differ', (measures, duties, words) => {
  // Nobody can say which of the two is right.
  const both = toldOf(measures, duties);
  expect([both.length, both[1]]).toEqual([2, words]);
});

test.each([
  ['召开委员会会议2次，审议文件9件。', '主持召开2次委员会会议。', 'duties'],
  ['培训执法人员300人次。', '区城管局培训执法人员80人次。', 'measures'],
  ['参与化解行政争议20件。', '化解行政争议135件。', 'measures'],
  ['办理政协提案331件，满意率100%。', '办理代表建议12件，满意率99.7%。', 'measures'],
  ['全年完成投资12亿元。', '交通项目完成投资3亿元。', 'measures'],
  ['全年评查行政执法案卷322宗。', '评查行政执法案卷400宗。', 'plans'],
] as const)('“%s” and “%s” are two counts', (measures, other, part) => {
  expect(toldOf(measures, other, part)).toEqual([]);
});

test('a number cut in two is read to its end: 5 000余份', () => {
  expect(toldOf('发放普法材料和宣传品5 000余份，现场解答群众咨询0余次。', '发放普法材料5000余份。')).toEqual([]);
});

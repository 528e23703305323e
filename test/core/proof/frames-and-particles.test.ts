import { told } from './proof-of';

const rules = (text: string) => told(text).map((line) => line.split(':')[0]);

test.each([
  ['通过开展法治培训，使执法人员业务水平。', 'verb-lost'],
  ['对全区重点领域行政执法情况进行。', 'verb-lost'],
  ['把法治建设成效纳入。', 'verb-lost'],
  ['由区司法局，各相关部门配合，开展专项检查。', 'verb-lost'],
  ['有效提高了执法人员的业务素质和。', 'verb-lost'],
  ['在市司法局的指导下帮助，顺利完成任务。', 'place-word-lost'],
  ['根据市委统一部署下，扎实开展工作。', 'place-word-lost'],
  ['区委、区政府的坚强领导下，全区扎实推进各项工作。', 'place-word-lost'],
  ['以问题导向，补齐工作短板。', 'frame-lost'],
  ['以习近平法治思想为，扎实推进依法行政。', 'frame-lost'],
  ['坚持问题为导向，完善工作制度。', 'frame-lost'],
  ['本着便民利民为原则，优化办事流程。', 'frame-mixed'],
  ['问题的原因是制度不健全造成的。', 'said-twice'],
  ['全年大约办理案件120件左右。', 'said-twice'],
  ['不仅提升了执法水平，规范了执法行为。', 'paired-words'],
  ['既注重执法力度，彰显执法温度。', 'paired-words'],
  ['无论案件大小，依法办理。', 'paired-words'],
  ['只有加强监督，执法水平会提高。', 'paired-words'],
  ['落实并制定工作方案。', 'verb-order'],
  ['整改并发现问题32个。', 'verb-order'],
  ['切勿不要以罚代管。', 'negation'],
  ['造成了良好的社会影响。', 'collocation'],
  ['提高监督力度。', 'collocation'],
  ['取得了显著的提高。', 'collocation'],
  ['认真的落实上级部署。', 'wrong-word-context'],
  ['取得了良好地社会效果。', 'wrong-word-context'],
  ['工作开展的有声有色。', 'wrong-word-context'],
  ['群众法治意识明显的增强。', 'wrong-word-context'],
  ['有利于提升群众满意度的提升。', 'said-twice'],
  ['截至12月底为止，共受理案件12件。', 'said-twice'],
  ['在全面深化改革中背景下，依法行政稳步推进。', 'place-word-lost'],
  ['根据实际情况出发，制定措施。', 'frame-mixed'],
  ['为了防止问题不反弹。', 'negation'],
  ['执法力度不断提高。', 'collocation'],
  ['办事环节大幅缩短。', 'collocation'],
  ['加大对违法行为的打击。', 'verb-lost'],
  ['引导群众了解诉讼实效。', 'wrong-word'],
])('“%s” does not hold together', (text, rule) => {
  expect(rules(text)).toEqual([`${rule === 'wrong-word' ? 'error' : 'warning'} ${rule}`]);
});

test.each([
  '通过开展法治培训，使执法人员业务水平得到提升。',
  '对行政执法情况依法进行，对法律法规的实施，逐项评估。',
  '把法治建设成效纳入考核，以更大作为，促进社会祥和。',
  '在市司法局的指导、帮助下，顺利完成任务。',
  '在区委、区政府的坚强领导下，以党建引领，以法治为抓手，见义勇为。',
  '本着便民利民的原则，坚持以问题为导向，优化办事流程。',
  '不仅提升了执法水平，还规范了执法行为。',
  '无论案件大小，都依法办理，既有制度，逐项评估。',
  '只有加强监督，执法水平才会提高。',
  '整改问题32个，并制定工作方案。',
  '提升规范化水平，加大监督、落实力度。',
  '数据处理和分析更加高效，有效的监督机制，积极的学习氛围。',
  '群众法治意识得到了明显的增强。',
  '通过以案释法，列入为民办实事项目，整治不作为是重点。',
  '执法力度不断加大，以从严执法为重点，搭建投诉平台，接收监督线索3条。',
])('“%s” is left alone', (text) => {
  expect(rules(text)).toEqual([]);
});

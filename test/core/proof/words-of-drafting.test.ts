import { told } from './proof-of';

const rules = (text: string) => told(text).map((line) => line.split(':')[0]);

test.each([
  ['完善工作机制。（供稿：区司法局）开展案卷评查。', 'draft-mark'],
  ['完善工作机制。（要求：有数据、有案例）开展案卷评查。', 'draft-mark'],
  ['完善工作机制。【此段需要再斟酌】开展案卷评查。', 'draft-mark'],
  ['完善工作机制。（未完待续）开展案卷评查。', 'draft-mark'],
  ['完善工作机制。后面再补。', 'draft-mark'],
  ['完善工作机制。等司法局反馈后更新。', 'draft-mark'],
  ['数据见微信群里发的文件。', 'draft-mark'],
  ['全年办理告知承诺件，优化审批服务。', 'draft-mark'],
  ['召开专题部署会议次，研究问题。', 'draft-mark'],
  ['进一步提升或提高法律素质。', 'left-choice'],
  ['将一把手履行职责情况列入述职。', 'colloquial'],
  ['执法能力稳步提升呢。', 'colloquial'],
  ['二是呢，加强培训。', 'colloquial'],
  ['定期弄案卷评查。', 'colloquial'],
  ['李书记亲自带队督察。', 'colloquial'],
  ['由司法局的老李带队督察。', 'colloquial'],
  ['群众办事没几个人帮。', 'spoken'],
  ['营商环境把周边区县甩出几条街。', 'exaggerated'],
  ['不妥之处还望海涵。', 'wrong-document'],
])('“%s” is told', (text, rule) => {
  expect(rules(text)).toContain(`warning ${rule}`);
});

test.each([
  '完善机制。（一）加强培训。',
  '明确部门分工（含镇街职责）。开展案卷评查。',
  '加强对“一把手”和领导班子的监督，狠抓落实，学懂弄通做实。',
  '查处某镇违法占地案件件件有着落，货物进口口岸获批。',
  '受理案件，审核文件，完善条件，制定或修订文件。',
])('“%s” is left alone', (text) => {
  expect(rules(text)).toEqual([]);
});

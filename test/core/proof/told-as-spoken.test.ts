import { told } from './proof-of';

const rules = (text: string) => told(text).map((line) => line.split(':')[0]!.split(' ')[1]);

test.each([
  ['执法力量蛮弱。', 'spoken'],
  ['群众特别满意。', 'spoken'],
  ['办理时间缩短了不少。', 'spoken'],
  ['个别单位总是拖。', 'spoken'],
  ['问题都解决掉了。', 'spoken'],
  ['下一步还得加强监督。', 'spoken'],
  ['任务应该完成了6项。', 'hedged'],
  ['据估计，案件有所减少。', 'hedged'],
  ['看上去，成效明显。', 'hedged'],
  ['由我牵头推进整改。', 'first-person'],
  ['我多次听取汇报。', 'first-person'],
  ['笔者走访企业。', 'first-person'],
  ['王某区长出庭应诉。', 'leader-named'],
  ['由李副区长牵头整改。', 'leader-named'],
  ['所长林涛组织调解。', 'named-person'],
  ['张建国局长出庭应诉。', 'named-person'],
  ['加强普法。此处再加一个案例。', 'draft-mark'],
  ['加强普法。这段由法制科写。', 'draft-mark'],
  ['加强普法。参照去年写法。', 'draft-mark'],
  ['加强普法。领导要求加一段。', 'draft-mark'],
  ['加强普法。最终数据以统计局为准。', 'draft-mark'],
  ['加强普法。请各科室对照认领。', 'draft-mark'],
  ['坚持安全第一、防治为主。', 'set-phrase'],
  ['守土有责、守土担责。', 'set-phrase'],
  ['坚持学法知法守法用法。', 'law-abiding'],
  ['完善高效的法治实施体系、完备的法律规范体系。', 'series'],
])('“%s” is told', (text, rule) => {
  expect(rules(text)).toContain(rule);
});

test.each([
  '群众对执法工作满意，办理时间明显缩短，特别强调程序规范，坚决制止野蛮强拆。',
  '全年印发了12份工作提示，制发了3份督办函，企业反映的问题均已解决。',
  '个别出错案卷已重新制作，利用单位老办公楼建成调解中心。',
  '区主要领导要求加大整改力度，各部门认真落实。投诉量略高于上年。',
  '开展向廖俊波同志学习活动。',
  '坚持安全第一、预防为主，以最严格的标准抓好整改。',
  '做到尊法学法守法用法，办理效率提高得很快。',
])('“%s” is left alone', (text) => {
  expect(rules(text)).toEqual([]);
});

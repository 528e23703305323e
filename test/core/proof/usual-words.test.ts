import { told } from './proof-of';

const rules = (text: string) => told(text).map((line) => line.split(':')[0]);

test.each([
  ['工作干得不错。', 'warning spoken'],
  ['警察叔叔依法处置。', 'warning spoken'],
  ['为残废人提供法律援助。', 'warning people-named'],
  ['作为人工智能助手，为群众提供服务。', 'error ai-words'],
  ['审核文件30（35）件。', 'warning two-versions'],
  ['抓好方案的实施，望予批准为盼。', 'error request-in-report'],
  ['强化统筹，建议市司法局牵头制定全市统一标准。', 'error request-in-report'],
  ['区发展与改革委员会牵头落实。', 'warning body-name-wrong'],
  ['区住房城乡和建设局开展检查。', 'warning body-name-wrong'],
  ['贯彻《优化营商环境办法》。', 'warning law-name'],
  ['严格执行《中华人民共和国信息公开条例》。', 'warning law-name'],
  ['新修订的行政复议法自2023年1月1日起施行。', 'warning effective-date'],
  ['依照《中华人民共和国行政诉讼法》第3条规定。', 'warning article-form'],
  ['认真贯彻国务院、党中央决策部署。', 'warning order-of-bodies'],
  ['“六五”普法稳步推进。', 'warning plan-stage'],
  ['深化非行政许可审批制度改革。', 'warning old-wording'],
  ['区长李志强听取汇报。', 'warning leader-named'],
  ['依法办理吸毒人员刘建国强制隔离戒毒案件。', 'warning named-person'],
  ['为当事人（120104197609126327）提供法律援助。', 'warning personal-data'],
])('“%s” is told', (text, line) => {
  expect(rules(text)).toEqual([line]);
});

test.each([
  '区长高度重视，书记、主任带头学法，局长办公会研究6次。',
  '黑瞎子岛保护工作取得进展，各类人才引得进、留得住、干得好。',
  '区发展和改革委员会、区市场监督管理局、区住房和城乡建设局联合检查。',
  '贯彻《优化营商环境条例》《信访工作条例》，依照《中华人民共和国行政诉讼法》第三条第三款办理。',
  '新修订的行政复议法自2024年1月1日起施行。',
  '在区委、区政府坚强领导下，认真贯彻党中央、国务院决策部署。',
  '生态与环境保护并重，文化旅游和全民健身融合发展。',
])('“%s” is usual', (text) => {
  expect(rules(text)).toEqual([]);
});

test('先……再…… is not even a hint', () => {
  expect(told('对轻微违法行为不予处罚93件。区城管执法局对沿街商户先提醒、再整改，成效明显。', { hints: true })).toEqual(
    [],
  );
});

import { told } from './proof-of';

const rules = (text: string, year = 2024) =>
  told(text, { year, part: 'measures' }).map((line) => line.split(/[ :]/u)[1]!);

describe('bodies', () => {
  test.each([
    ['国家司法部部署。', 'body-name-wrong'],
    ['区政府党委召开会议。', 'body-name-wrong'],
    ['区纪委监委会开展监督检查。', 'body-name-wrong'],
    ['区市场监督监管局查处案件。', 'body-name-wrong'],
    ['湖北市司法局通报表扬。', 'body-name-wrong'],
    ['区卫生健康和计划生育委员会开展检查。', 'body-abolished'],
    ['区人大常委会审议通过区政府规章1部。', 'out-of-power'],
    ['区检察院判处有期徒刑2人。', 'out-of-power'],
    ['公安机关依法逮捕并起诉12人。', 'out-of-power'],
    ['区政府作为行政复议申请人收到案件12件。', 'out-of-power'],
    ['区政府向区政协报告工作。', 'out-of-power'],
    ['落实《信访法》。', 'document-title'],
    ['依据《中华人民共和国行政处罚法》（2017年修正）处罚。', 'document-title'],
    ['依据《党政机关公文处理办法》办文。', 'document-title'],
    ['国家教育部、国家公安部联合印发通知。', 'body-name-wrong'],
    ['最高检察院发布典型案例。', 'body-name-wrong'],
    ['区检察监委移送问题线索。', 'body-name-wrong'],
    ['区监委纪委通报典型案例。', 'body-name-wrong'],
    ['市人民代表常委会作出决定。', 'body-name-wrong'],
    ['区人社保障局查处欠薪。', 'body-name-wrong'],
    ['环境保护部通报表扬。', 'body-abolished'],
    ['由文化部命名。', 'body-abolished'],
    ['国家监察部通报。', 'body-abolished'],
    ['会同公安消防大队联合检查。', 'body-abolished'],
    ['区综治办牵头化解矛盾。', 'body-abolished'],
    ['省人大常委会公布政府规章。', 'out-of-power'],
    ['市政府制定地方性法规2部。', 'out-of-power'],
    ['司法部颁布行政法规3部。', 'out-of-power'],
    ['区人大常委会制定地方性法规1部。', 'out-of-power'],
  ])('“%s” is told of', (text, rule) => expect(rules(text)).toContain(rule));

  test.each([
    '国家公安部门统一部署，国家卫生健康委、国家统计局通报。',
    '区文化部门、农业部门联合检查。',
    '原国土资源部印发的文件继续有效。',
    '区纪委监委通报典型案例。',
    '区综治中心化解矛盾纠纷320件。',
    '市人大常委会制定地方性法规2部。',
    '配合市司法局制定地方性法规草案。',
    '最高人民检察院、最高人民法院发布典型案例。',
  ])('“%s” is left alone', (text) => expect(rules(text)).toEqual([]));
});

describe('laws said to be new', () => {
  test.each(['新颁布的《行政复议法》得到贯彻。', '学习新出台的《行政处罚法》。', '落实新修订的《公平竞争审查条例》。'])(
    '“%s” is told of',
    (text) => expect(rules(text)).toContain('new-law'),
  );

  test.each(['学习新修订的《行政复议法》。', '落实新公布的《公平竞争审查条例》。', '落实《优化营商环境条例》。'])(
    '“%s” is left alone',
    (text) => expect(rules(text)).toEqual([]),
  );

  test('what may have been revised since the texts were gathered is left alone', () => {
    expect(rules('落实新修订的《优化营商环境条例》。', 2026)).toEqual([]);
  });
});

describe('articles and numbers', () => {
  test.each([
    ['依据《行政处罚法》第三十三条第（一）款规定。', 'article-form'],
    ['依据《行政处罚法》规定第三十三条执行。', 'article-form'],
    ['按照国办发2018-115号文件要求。', 'document-number-form'],
    ['按照国办发〔2018〕一百一十五号文件要求。', 'document-number-form'],
  ])('“%s” is told of', (text, rule) => expect(rules(text)).toContain(rule));

  test('items keep their brackets', () => {
    expect(rules('依据《行政处罚法》第三十二条第（一）项规定从轻处罚。')).toEqual([]);
  });
});

describe('set expressions', () => {
  test.each([
    '法定职责必须为、法无禁止不可为。',
    '践行“金山银山就是绿水青山”理念。',
    '坚持法治是更好的营商环境。',
    '更好发挥法治固根本、利长远、稳预期的保障作用。',
    '一体推进不敢腐、不想腐、不能腐。',
    '提高政治领悟力、政治判断力、政治执行力。',
    '统筹发展与安全。',
    '坚持依法治国与以德治国相统一。',
    '接受人大监督、党内监督、民主监督。',
    '用习近平新时代中国特色社会主义思想凝心聚魂。',
    '主动接受政协民主监督、人大法律监督。',
    '推进严格、公正、规范、文明执法。',
    '党委领导、人大主导、政协依托、各方参与。',
    '支持政府、人大、政协、法院、检察院依法履职。',
  ])('“%s” is told of', (text) => expect(rules(text)).not.toEqual([]));

  test.each([
    '接受人大监督、民主监督、司法监督、群众监督和舆论监督。',
    '坚持科学决策、民主决策、依法决策。',
    '坚决做到“两个维护”。',
    '统筹发展和安全，一体推进不敢腐、不能腐、不想腐。',
    '党委、人大、政府、政协协同发力。',
    '更好发挥法治固根本、稳预期、利长远的保障作用。',
  ])('“%s” is left alone', (text) => expect(rules(text)).toEqual([]));
});

import { told } from './proof-of';

const rules = (text: string, year = 2025) =>
  told(text, { part: 'measures', year }).map((line) => line.split(':')[0]!.split(' ')[1]!);

describe('bodies', () => {
  test.each([
    ['贯彻建设部部署，开展专项整治。', 'body-abolished'],
    ['落实劳动和社会保障部要求，推进示范创建。', 'body-abolished'],
    ['国家安全监管总局印发通知后，及时制定实施方案。', 'body-abolished'],
    ['中央全面深化改革领导小组审议通过方案。', 'body-abolished'],
    ['区人大会常委会听取专题报告1次。', 'body-name-wrong'],
    ['其中，区政法委委牵头化解积案。', 'body-name-wrong'],
    ['区人民政协会议提出提案21件。', 'body-name-wrong'],
    ['国家最高法院发布司法解释。', 'body-name-wrong'],
    ['市司法厅指导开展培训。', 'body-rank'],
    ['镇人大常委会听取报告1次。', 'body-rank'],
    ['区中级人民法院审结案件12件。', 'body-rank'],
    ['国务院办公厅、中共中央办公厅印发意见。', 'order-of-bodies'],
    ['区司法局审结行政诉讼案件31件。', 'out-of-power'],
    ['区政府制定地方政府规章2件。', 'out-of-power'],
    ['区检察院办理行政复议案件56件。', 'out-of-power'],
  ])('“%s”', (text, rule) => expect(rules(text)).toContain(rule));

  test.each([
    '区委政法委委员会议研究2次，市司法局和省司法厅指导培训。',
    '落实文化部署，推动文化事业发展。',
    '自治区高级人民法院发布白皮书，区人民法院发出司法建议4份。',
    '区人民检察院开展行政复议检察监督2次。',
    '镇人大主席团听取报告1次，区人大常委会审议报告1次。',
  ])('right: “%s”', (text) => expect(rules(text)).toEqual([]));
});

describe('laws and papers', () => {
  test.each([
    ['国务院修订的行政复议法施行后，及时调整办案流程。', 'document-maker'],
    ['围绕《行政处罚法》《行政复议法》等行政法规开展普法宣传。', 'document-kind'],
    ['组织学习《中国共产党问责条例》等行政法规。', 'document-kind'],
    ['围绕《重大行政决策程序暂行条例》等地方性法规开展普法宣传。', 'document-kind'],
    ['严格执行《党政机关公文处理工作条例》（中办发〔2012〕14号文），规范文件管理。', 'document-number-form'],
    ['对照《法治政府建设与责任落实督察工作规定》（厅字2019年28号），逐条细化措施。', 'document-number-form'],
    ['严格执行厅字〔2019〕28号文件《法治政府建设与责任落实督察工作规定》，规范文件管理。', 'document-number-order'],
    ['根据《重大行政决策程序暂行条例》（主席令第713号）要求，开展自查2次。', 'known-document'],
    ['以《法治宣传教育法》12月1日正式施行为契机，开展宣传周活动。', 'effective-date'],
    ['依据《地方组织法》第五十二条，建设人民满意的法治政府。', 'law-article'],
    ['依据《行政处罚法》第三十三，不予处罚46件。', 'law-article'],
    ['贯彻《法治政府建设实施纲要（2021—2025）》。', 'document-title'],
    ['对标《市县法治政府建设示范指标体系（2023版）》。', 'document-title'],
    ['4月30日前向区委、区人大常委会报告上一年度法治政府建设情况。', 'report-deadline'],
    ['在常委会举行会议的七日前将报告送交有关工作机构征求意见。', 'statutory-days'],
  ])('“%s”', (text, rule) => expect(rules(text)).toContain(rule));

  test.each([
    '全国人大常委会修订的行政复议法施行后，及时调整办案流程。',
    '围绕《行政处罚法》《行政复议法》等法律开展普法宣传，《优化营商环境条例》等法律法规学习12次。',
    '组织学习《中国共产党问责条例》等党内法规。',
    '以《法治宣传教育法》11月1日正式施行为契机，开展宣传周活动。',
    '依据《地方组织法》第六十二条，建设人民满意的法治政府。',
    '3月1日前向区委、区人大常委会报告上一年度法治政府建设情况。',
    '在常委会举行会议的二十日前将报告送交有关工作机构征求意见。',
  ])('right: “%s”', (text) => expect(rules(text)).toEqual([]));
});

import { told } from './proof-of';

const rules = (text: string) =>
  told(text)
    .filter((line) => !line.startsWith('hint'))
    .map((line) => line.split(':')[0]!.split(' ')[1]!);

test.each([
  ['查办假冒专利案件肆件。', 'chinese-count'],
  ['针对壹起失实举报，公开澄清。', 'chinese-count'],
  ['配发执法记录仪四百六十九台，', 'chinese-count'],
  ['两千零二十四年以来，成功调解纠纷。', 'chinese-year'],
  ['2024年1026日，区政府常务会议听取汇报。', 'date-form'],
  ['2024年78日，区政府常务会议听取汇报。', 'date-form'],
  ['1月至6份，全区受理申请86件。', 'year-twice-end'],
  ['规范率均达100.%；', 'decimal'],
  ['同比上升1点2个百分点。', 'decimal'],
  ['数据归集质量达100%5。', 'percent-form'],
  ['行政复议首选率超%，', 'percent-sign'],
  ['考试通过率1OO%。', 'letter-digit'],
  ['对53份重要文件、I5份重要合同进行审查。', 'letter-digit'],
  ['更新各类信息2,80,0余条。', 'digit-group'],
  ['提出审核意见余80条均被采纳。', 'approximate'],
  ['至少召开2次以上专题会议。', 'approximate'],
  ['最多罚款200元以上。', 'approximate'],
  ['1是自觉接受各类监督。', 'set-numeral'],
  ['法治国家、法治政府、法治社会1体建设。', 'set-numeral'],
  ['信访量同比下降8个百分点。', 'percentage-point'],
  ['占案件总数的五份之一。', 'fraction-form'],
  ['调解案件同比增长两层。', 'fraction-form'],
  ['办理时间缩短至2h。', 'unit-form'],
  ['区政府第28常务会议听取汇报。', 'mixed-numerals'],
  ['第1至3第批清单公布。', 'mixed-numerals'],
  ['阅读量突破百100万次。', 'mixed-numerals'],
  ['同比下降-5%。', 'growth-direction'],
  ['办理行政应诉42件42件，无败诉案件。', 'magnitude'],
  ['审核合同433433件，', 'magnitude'],
  ['受理各类案件27岁，', 'measure'],
  ['整治耕地15母。', 'measure'],
  ['悬挂横幅60调，设置展板40快。', 'measure'],
  ['“网红餐厅”摄像头安装121卢；', 'measure'],
  ['发出建议书7分。', 'measure'],
  ['公布政务服务事项清单项，', 'missing-unit'],
  ['协调完成行刑衔接案件起，严防有案不移。', 'missing-unit'],
  ['合格率由90提高到95%。', 'unit-after-rate'],
  ['罚没款项三十五万元。', 'chinese-count'],
  ['全年组织执法检查一千二百余次。', 'chinese-count'],
  ['出庭应诉率一百%。', 'percent-form'],
  ['办理时间压缩三分二。', 'fraction-form'],
  ['自2024年7月1起施行。', 'date-form'],
  ['2024年二二季度组织评查。', 'date-form'],
  ['设立公共法律服务站点186处个，', 'two-measures'],
  ['平均每件用时4.5工作日。', 'working-days'],
  ['群众满意度达到99.1。', 'unit-after-rate'],
  ['罚款500元以上200元以下。', 'reversed-range'],
  ['发放资料一点二万份。', 'chinese-count'],
  ['罚没款项3拾5万元。', 'mixed-numerals'],
  ['走访企业十余几家。', 'mixed-numerals'],
  ['近三年（22—24年）累计办理案件300件。', 'year-short'],
  ['“十45”时期法治建设稳步推进。', 'set-numeral'],
  ['新增执法车辆6台件，', 'two-measures'],
  ['会议于上午9点30召开。', 'clock'],
  ['参与率90%—95。', 'percent-form'],
  ['平均办理时间由5个工作日缩短至5个工作日。', 'growth-direction'],
  ['2023年3月8日（星期五）召开会议。', 'calendar'],
  ['8月上旬（8月11日至20日）开展抽查。', 'calendar'],
])('a figure that slipped: “%s”', (text, rule) => {
  expect(rules(text)).toContain(rule);
});

test.each([
  '2023年3月8日（星期三）召开会议，8月上旬（8月1日至10日）开展抽查。',
  '市场份额提高2个百分点，质量合格率提高1.2个百分点。',
  '其余80条已整改，剩余20件正在办理。',
  '至少有一名5年以上执法经历的干部，至少召开2次专题会议。',
  '12月日均办件86件，6月10日日常检查12次。',
  '选举产生第22届委员会，第28次常务会议听取汇报。',
  '培训60学时，绿地15亩，省道101线，评选10佳，占比近7成。',
  '受理政府信息公开申请38件，审核规范性文件、合同协议件件有回音。',
  '提高办案效率，增加培训人次。',
  '合格率由90%提高到95%，第一、二季度持续向好。',
  '退伍名单已公布，队伍名额已满。',
  '罚款200元以上500元以下，利用率分别达75%以上、50%以上，第一、二季度开展评查，满意度达到99.1分，用时4.5个工作日。',
  '处二十万元以下罚款，争取资金几十万元，会议于上午9点30分召开。',
  '参与率90%—95%，排名由第5名上升到第3名。',
])('a figure that is right is left alone: “%s”', (text) => {
  expect(
    rules(text).filter((rule) =>
      /count|year|date|decimal|percent|digit|approx|numer|fraction|form|growth|magn|measure|unit|calendar/u.test(rule),
    ),
  ).toEqual([]);
});

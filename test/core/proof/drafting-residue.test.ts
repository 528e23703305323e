import type { Part } from '../../../core/report/part';
import { told } from './proof-of';

const ruleOf = (text: string, part?: Part) =>
  told(text, part ? { part } : {}).map((line) => line.replace(/^\w+ /u, '').split(':')[0]!);

test.each([
  ['推进法治政府建é设。', 'garbled'],
  ['推进法治政府建设の强化监督。', 'garbled'],
  ['建立执法监督机制□项。', 'garbled'],
  ['推进法治&#160;政府建设。', 'garbled'],
  ['推进法治政府建设→强化监督。', 'garbled'],
  ['推进法治政府a建设。', 'letter-digit'],
  ['推进法治政府建设asdf。', 'letter-digit'],
  ['- 加强组织领导，健全机制。', 'markup'],
  ['审查文件{数量}件。', 'draft-mark'],
  ['审查文件[数量]件。', 'draft-mark'],
  ['审查文件#N/A件。', 'draft-mark'],
  ['审查文件-件。', 'draft-mark'],
  ['审查文件undefined件。', 'draft-mark'],
  ['单击此处输入文字。', 'draft-mark'],
  ['加强普法宣传（表述再斟酌）。', 'draft-mark'],
  ['加强普法宣传（同上）。', 'draft-mark'],
  ['加强普法宣传（数据来源：执法科）。', 'draft-mark'],
  ['具体数据待补。', 'draft-mark'],
  ['某某局开展培训。', 'draft-mark'],
  ['原稿：加强普法宣传。', 'draft-mark'],
  ['加强普法宣传（此数据未核实）。', 'draft-mark'],
  ['2023年*月*日召开会议。', 'draft-mark'],
  ['培训（XX）人次。', 'draft-mark'],
  ['汇报完毕，谢谢大家。', 'draft-mark'],
  ['推进法治政府建设鈥斺€旀帹。', 'garbled'],
  ['推进法治政府建设&强化监督。', 'garbled'],
  ['— 3 —', 'page-number'],
])('a residue of drafting: “%s”', (text, rule) => {
  expect(ruleOf(text)).toContain(rule);
});

test.each([
  ['随着法治政府建设的不断深入。各项工作稳步推进。', 'sentence-cut'],
  ['通过开展专题培训、案卷评查等方式。执法水平得到提升。', 'sentence-cut'],
  ['按照市委、市政府统一部署。深入开展专项整治。', 'sentence-cut'],
  ['全年审查文件50件？', 'exclamation'],
  ['主要做法有，一是健全机制；二是强化监督。', 'colon-in-colon'],
  ['一是：健全工作机制。二是：强化执法监督。', 'colon-in-colon'],
  ['推行「双随机、一公开」监管。', 'quotes-of-two-kinds'],
  ['推行“双随机；一公开”监管。', 'stop-in-quote'],
  ['执法人员934名（其中，男性600名，女性334名。）', 'stop-in-quote'],
  ['荣获《全国法治政府建设示范区》称号。', 'title-marks'],
  ['印发“2023年法治政府建设工作要点”。', 'title-marks'],
  ['涉及教育、民政，卫健等部门。', 'mark-between-quotes'],
  ['培训人员200余名，等。', 'before-deng'],
  ['审查文件50件（（其中规范性文件10件））。', 'empty-marks'],
  ['在全面推进依法行政的过程中。', 'sentence-cut'],
  ['对执法人员开展培训。和考试。', 'sentence-cut'],
  ['印发《行政执法监督工作方案。》', 'stop-in-quote'],
  ['坚持法治国家、法治政府，法治社会一体建设。', 'pause-misplaced'],
  ['公开信息1200条：答复申请20件。', 'colon-in-colon'],
  ['举办讲座12场、覆盖群众3000人次。', 'colon-in-colon'],
  ['落实《行政处罚法》《信访工作条例》《行政处罚法》。', 'repeated-member'],
  ['建立区-街道-社区三级体系。', 'dash'],
])('a mark or a sentence gone wrong: “%s”', (text, rule) => {
  expect(ruleOf(text)).toContain(rule);
});

test.each<[Part, string]>([
  ['plans', '已建立行政执法监督机制3项。'],
  ['plans', '共开展法治宣传活动120场次，受众2万人次。'],
  ['plans', '荣获全市法治政府建设先进单位。'],
  ['plans', '执法力量不足，人员素质有待提高。'],
  ['problems', '执法队伍建设成效明显，受到群众一致好评。'],
  ['problems', '群众满意度达到98%，位居全市前列。'],
  ['problems', '全年开展执法培训12次，培训800人次。'],
  ['plans', '全年开展行政执法检查1200次，立案查处56件。'],
  ['plans', '圆满完成年度法治建设各项任务。'],
  ['problems', '普法工作有声有色，亮点纷呈。'],
  ['measures', '今后将进一步健全机制。'],
  ['measures', '普法宣传形式单一，针对性不强。'],
  ['measures', '下一步，将持续加强执法监督。'],
  ['measures', '部分单位依法行政意识还不强，执法不规范问题仍然存在。'],
])('told in the wrong part, %s: “%s”', (part, text) => {
  expect(ruleOf(text, part)).toContain('plan-in-results');
});

test.each<[Part, string]>([
  ['plans', '推动已出台政策落实，巩固已建立的工作机制。'],
  ['plans', '针对执法力量不足问题，全年培训不少于4期。'],
  ['plans', '2023年法治建设取得了明显成效，但仍有差距。'],
  ['plans', '力争取得明显成效，推动执法水平显著提升。'],
  ['plans', '全年举办学法讲座不少于4次，推动营商环境明显优化。'],
  ['measures', '在执法规范化方面。实现高质量推进、高效能落实，全年零败诉0件。'],
  ['problems', '我区法治政府建设取得明显成效，但与群众期盼相比还有差距。'],
  ['problems', '全年仅开展培训2次，执法水平有待提高。'],
  ['measures', '针对部分单位执法不规范问题，督促整改。'],
  ['measures', '在区委的坚强领导下，按照统一部署，推广掌上办app和区级AI平台。'],
  ['measures', '以党建为引领，通过“法治夜校”等方式开展培训。'],
  ['measures', '着力回答“怎么办？”的问题，打造《法治中国》专栏。'],
  ['measures', '一方面健全机制，另一方面强化监督；形成“1+N”体系。'],
])('in %s “%s” is left alone', (part, text) => {
  expect(told(text, { part })).toEqual([]);
});

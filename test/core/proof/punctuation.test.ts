import { told } from './proof-of';

test.each([
  ['2023年,我区扎实推进工作。', ['error half-width: , → ，']],
  ['主要举措如下:一是抓学习。', ['error half-width: : → ：']],
  ['《实施意见(试行)》印发。', ['error half-width: ( → （', 'error half-width: ) → ）']],
  ['坚持"三项制度"落实。', ['error straight-quote: " → “', 'error straight-quote: " → ”']],
  ['推出“一件事一次办改革，优化“审管联动”机制。', ['error unpaired: “']],
  ['全面推进系列”特色服务和“掌上办”模式。', ['error unpaired: ”']],
  ['印发《工作方案，明确职责。', ['error unpaired: 《']],
  ['打造“阳光政府“，优化服务。', ['error quote-direction: “ → ”']],
  ['印发《关于贯彻《行刑衔接意见》的通知》。', ['error nested-title: 《行刑衔接意见》 → 〈行刑衔接意见〉']],
  ['涉及教育、民政、等部门。', ['error before-deng: 、 → ']],
  ['工作扎实推进。。效果明显。', ['error doubled-mark: 。。 → 。']],
  ['工作扎实推进，。效果明显。', ['error doubled-mark: ，。']],
  ['规划（2021-2025年）稳步实施。', ['warning range-dash: 2021-2025 → 2021—2025']],
  ['《实施纲要（20212025年）》落地。', ['error range-dash: 20212025 → 2021—2025']],
  ['通过走访、座谈...听取意见。', ['error ellipsis: ... → ……']],
  ['第一、健全工作机制。', ['warning ordinal-mark: 第一、 → 第一，']],
  ['（一）、健全工作机制。', ['error ordinal-mark: （一）、 → （一）']],
  ['按照国办发[2018]118号文件要求落实。', ['error document-number: [2018] → 〔2018〕']],
  ['全年化解执法争议３５次。', ['warning full-width-digit: ３５ → 35']],
  ['深化综合执法体制改革，推动执法力量下沉，持续充实基层', ['error missing-end: 层 → 层。']],
  ['一是抓学习。二是抓落实。三是强监督，增强效能四是抓督办。', ['warning missing-before-ordinal: 能四是']],
  ['交办工作“”，创新两次答复。', ['error empty-marks: “” → ']],
  ['决策部署（），确保集体决策。', ['error empty-marks: （） → ']],
  ['出庭应诉率达100 ％，首选率超60 %。', ['warning percent-form:  ％ → %', 'warning percent-form:  % → %']],
  ['开展“线上+线下”，“不打烊”安全检查。', ['warning mark-between-quotes: ， → ']],
  ['深入推行行政执法“三项制度。”开展检查。', ['warning stop-in-quote: 。” → ”。']],
  ['高度重视法律审核工作、坚持每季度末进行案卷评查。', ['warning pause-between-clauses: 、 → ，']],
])('“%s” is told', (text, findings) => {
  expect(told(text)).toEqual(findings);
});

test.each([
  '发布于16:51，共1,234件。',
  '联系邮箱gxqwxb@tht.gov.cn，网址http://www.gov.cn/a?b=1。',
  '围绕《和平区关于落实〈天津市法治政府建设实施纲要（2021—2025年）〉的实施方案》推进。',
  '建立“1（党建引领）+2（横向统筹、纵向贯通）”模式。',
  '邀请庭长作“重视行政诉讼 促进依法行政”专题培训。',
  '教育、民政等部门参加，等级评定有序开展。',
  '第一、第二产业平稳发展。',
  '1）健全机制。',
  '他说：“依法行政。”大家赞成。',
  '他指出，“依法行政。”',
  '“放管服”，“一网通办”。',
  '进一步精简办事环节、缩短办理时限。',
  '为优化营商环境、规范市场经营秩序提供坚强保障。',
  '泰达街在提高政治站位、加强对法治政府建设的组织领导方面持续用力。',
  '执行GB/T 9704-2012，电话022-23196661。',
])('“%s” is left alone', (text) => {
  expect(told(text)).toEqual([]);
});

test('a pause between adjoining quotes is only a hint, a blank inside a sentence is told', () => {
  expect(told('坚持“阳光政府”、“服务政府”理念，对接系统 数据。', { hints: true })).toEqual([
    'hint mark-between-quotes: 、 → ',
    'warning chinese-space:   → ',
  ]);
});

test('the full name of a law asks for title marks, its short name does not', () => {
  const hint = ['hint title-marks: 重大行政决策程序暂行条例'];
  expect(told('落实重大行政决策程序暂行条例。', { hints: true })).toEqual(hint);
  expect(told('落实《重大行政决策程序暂行条例》和行政处罚法。', { hints: true })).toEqual([]);
});

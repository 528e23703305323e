import { told } from './proof-of';

const rules = (text: string) => new Set(told(text).map((line) => line.split(':')[0]!.split(' ')[1]));

test.each<[string, string]>([
  ['各部门沆瀣一气，合力推进改革。', 'praise-blame'],
  ['普法志愿者煽动群众参与法治活动。', 'style'],
  ['各单位明目张胆地推进政务公开。', 'style'],
  ['普法宣传首当其冲，摆在各项工作之首。', 'idiom-misused'],
  ['秋风送爽，丹桂飘香。', 'idiom-misused'],
  ['兹将本年度情况胪列于后。', 'archaic'],
  ['敝区法治建设忝列前茅。', 'archaic'],
  ['政务服务水平老高了，群众蛮满意。', 'spoken'],
  ['似乎执法人员的素质有所提高。', 'hedged'],
  ['该平台堪称史上最强监管利器。', 'exaggerated'],
  ['完成信访工作。（等业务科报数）', 'draft-mark'],
  ['化解矛盾纠纷，以上数据需再核实。', 'draft-mark'],
  ['规范执法行为，案例后补。', 'draft-mark'],
  ['健全制度，【审稿人：建议删除】优化服务。', 'draft-mark'],
  ['健全制度，新建文档1优化服务。', 'draft-mark'],
  ['健全制度，在吗优化服务。', 'draft-mark'],
  ['健全制度，MERGEFORMAT优化服务。', 'draft-mark'],
  ['健全制度，您当前的位置：首页优化服务。', 'web-chrome'],
  ['健全制度，<img src="1.jpg">优化服务。', 'garbled'],
  ['健全制度，```优化服务。', 'garbled'],
  ['总的来说，这份报告涵盖了以下要点。', 'generated-text'],
])('“%s” is told by %s', (text, rule) => {
  expect(rules(text)).toContain(rule);
});

test.each([
  '新（改）建农村公路200公里，收到建议48条，其余均已作出说明。',
  '开展2#楼执法检查，出台意见（试行），落实“互联网+监管”。',
  '依法查处伙同他人煽动闹事的违法行为。',
  '加强养老长期护理保障，推出大力度举措，占比比上年提高2个百分点。',
  '此处路段已完成整改，以上数据已经核实。',
])('“%s” is left alone', (text) => {
  expect(told(text)).toEqual([]);
});

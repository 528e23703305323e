import { told } from './proof-of';

const rules = (text: string) => told(text).map((line) => line.split(':')[0]);

test.each([
  ['充分发挥法律顾问的专业。', 'warning noun-lost'],
  ['积极营造尊法守法的良好。', 'warning noun-lost'],
  ['采取线上线下，开展普法宣传。', 'warning noun-lost'],
  ['各部门共同一起推进。', 'warning said-twice'],
  ['依法行政水平不断提升提高。', 'warning said-twice'],
  ['任务总共一共涉及12个部门。', 'warning said-twice'],
  ['认真采纳并广泛征求意见。', 'warning verb-order'],
  ['通过并讨论了工作方案。', 'warning verb-order'],
  ['整改的事儿差不多搞完了。', 'warning spoken'],
  ['让执法能力建设躺赢。', 'warning net-slang'],
  ['执法质量达到世界一流水平。', 'warning exaggerated'],
  ['整改工作据说已经完成。', 'warning hedged'],
  ['对黑心奸商依法处罚。', 'warning people-named'],
  ['现予以公告。', 'warning wrong-document'],
  ['有关部门立马行动。', 'warning spoken'],
  ['该做法堪称世界奇迹。', 'warning exaggerated'],
  ['开展brain storm研讨。', 'warning foreign-word'],
  ['建立KPI考核机制。', 'warning foreign-word'],
  ['邀请台湾国家专家交流。', 'error region-named'],
  ['审核/审查文件20件。', 'warning left-choice'],
  ['此段可删。', 'warning draft-mark'],
])('“%s” is told', (text, rule) => {
  expect(rules(text)).toContain(rule);
});

test.each([
  '充分发挥律师、公证、司法鉴定，人民调解员的作用，营造良好的法治氛围。',
  '作用得到充分发挥，采取“四不两直”开展检查。',
  '讨论并通过了工作方案，审议、修改草案。',
  '非常必要，共计12件，约谈3人，依据和根据要写清。',
  '少儿图书馆推出“摸鱼”主题活动，加大供给力度，建设天津。',
  '牢固树立马克思主义宗教观，开发手机app，连接wifi，报送pdf文件。',
  '涉嫌犯罪的依法移送，整改“躺平”问题。',
])('“%s” is left alone', (text) => {
  expect(rules(text)).toEqual([]);
});

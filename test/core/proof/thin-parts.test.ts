import type { Block } from '../../../core/report/block';
import { heading, paragraph, proofOf } from './proof-of';

const TITLE: Block = { id: 't', type: 'title', children: [{ text: '某区2023年度法治政府建设情况报告' }] };
const LEAD = '2023年，某区深入学习贯彻习近平法治思想，扎实推进法治政府建设。现将有关情况报告如下：';
const DONE = '全区办理行政复议案件36件，开展案卷评查2次，培训执法人员420人次，办结建议提案86件。'.repeat(70);
const PROBLEMS =
  '一是案卷质量参差不齐。部分街道执法文书填写不规范，主要原因是法制审核人员配备不足。二是普法针对性不强。面向新业态从业人员的宣传较少，主要是因为宣传方式更新不及时，线上线下结合不够紧密。';
const DUTIES =
  '区委、区政府主要负责同志主持召开会议研究法治建设工作6次，听取执法监督工作汇报，协调解决综合执法改革中的编制问题，带头学法12次。';
const PLANS =
  '一是提升执法案卷质量，由区司法局牵头每季度评查，配齐法制审核人员。二是增强普法针对性，面向新业态从业人员开展普法活动20场，更新宣传方式，线上线下同步推进各项任务落实。';

interface Parts {
  lead?: string | null;
  done?: string;
  problems?: string;
  duties?: string;
  plans?: string;
}

function told({ lead = LEAD, done = DONE, problems = PROBLEMS, duties = DUTIES, plans = PLANS }: Parts): string[] {
  const blocks = [
    TITLE,
    ...(lead === null ? [] : [paragraph(lead, 'lead')]),
    heading('主要举措和成效', 1, 'h1', 'measures'),
    paragraph(done, 'p1'),
    heading('存在的不足和原因', 1, 'h2', 'problems'),
    paragraph(problems, 'p2'),
    heading('党政主要负责人履行推进法治建设第一责任人职责情况', 1, 'h3', 'duties'),
    paragraph(duties, 'p3'),
    heading('下一年度安排', 1, 'h4', 'plans'),
    paragraph(plans, 'p4'),
  ];
  return proofOf(blocks)
    .filter(({ rule }) => rule === 'thin-part')
    .map(({ severity, block }) => `${severity} ${block}`);
}

test('a report whose parts are written out is left alone', () => expect(told({})).toEqual([]));

test.each<[string, Parts, string]>([
  ['no opening', { lead: null }, 'warning h1'],
  [
    'an opening without a guiding thought',
    { lead: '2023年，某区扎实推进法治政府建设，现将情况报告如下：' },
    'hint lead',
  ],
  ['one problem', { problems: '案卷质量参差不齐，主要原因是法制审核人员不足。' }, 'warning p2'],
  ['duties in a line', { duties: '区政府主要负责同志认真履行第一责任人职责。' }, 'warning p3'],
  ['plans in a line', { plans: '继续加强执法监督，提升案卷质量。' }, 'warning p4'],
  ['the Party leader alone', { duties: DUTIES.replace('区委、区政府主要负责同志', '区委主要负责同志') }, 'warning h3'],
])('%s is told', (_, parts, finding) => expect(told(parts)).toEqual([finding]));

test('a report that is being begun is left alone', () => {
  expect(told({ done: '全区办理行政复议案件36件。', problems: '案卷质量参差不齐。', lead: null })).toEqual([]);
});

import type { Block } from '../../../core/report/block';
import { heading, paragraph, proofOf } from './proof-of';

const line = (
  type: 'title' | 'addressee' | 'signature' | 'date' | 'attachment-note',
  text: string,
  id: string = type,
): Block => ({
  id,
  type,
  children: [{ text }],
});

interface Paper {
  above?: string;
  addressee?: string[];
  closing?: string[];
  note?: string;
  end?: Block[];
  behind?: Block[];
}

const SIGNED = [line('signature', '某区人民政府'), line('date', '2024年2月20日')];

/** “rule: words” of what is told about the lines around a report’s text. */
function told({
  above,
  addressee = ['区委：'],
  closing = ['特此报告。'],
  note,
  end = SIGNED,
  behind = [],
}: Paper): string[] {
  const blocks = [
    ...(above === undefined ? [] : [paragraph(above, 'above')]),
    line('title', '某区2023年度法治政府建设情况报告'),
    ...addressee.map((text, i) => (i === 0 ? line('addressee', text) : paragraph(text, `to${i}`))),
    paragraph('2023年，某区扎实推进法治政府建设。现将有关情况报告如下：', 'lead'),
    heading('主要举措和成效', 1, 'h', 'measures'),
    paragraph(
      '一年来，全区各级各部门认真落实法治政府建设各项任务，依法行政水平稳步提升，群众满意度进一步提高。',
      'body',
    ),
    ...closing.map((text, i) => paragraph(text, `close${i}`)),
    ...(note === undefined ? [] : [line('attachment-note', note)]),
    ...end,
    ...behind,
  ];
  return proofOf(blocks)
    .filter(({ rule }) => rule === 'frame-line' || rule === 'attachment')
    .map(({ rule, text }) => `${rule}: ${text}`);
}

test('the lines of a paper as it should be are left alone', () => {
  expect(told({})).toEqual([]);
  expect(told({ above: '特急' })).toEqual([]);
  expect(told({ above: '某政〔2024〕5号　签发人：王明　李强' })).toEqual([]);
  expect(
    told({
      note: '附件：重点任务清单',
      behind: [line('attachment-note', '附件', 'x'), paragraph('某区重点任务清单', 'y')],
    }),
  ).toEqual([]);
});

test.each([
  '加急件',
  '特急！',
  '紧急',
  '某政字2024第5号',
  '某政〔2024〕5号　签发人：王明、李强',
  '某政〔2024〕5号　签发人王明',
])('above the title “%s” is told of', (above) => expect(told({ above })).toEqual([`frame-line: ${above}`]));

test.each(['各镇人民政府、街道办事处：', '区直各部门：', '各科室：'])('a report is not sent down to “%s”', (to) => {
  expect(told({ addressee: [to] })).toEqual([`frame-line: ${to}`]);
});

test('who is addressed twice, and closing words said twice, are told of', () => {
  expect(told({ addressee: ['区委：', '区委：'] })).toEqual(['frame-line: 区委：']);
  expect(told({ closing: ['特此报告。', '特此报告。'] })).toEqual(['frame-line: 特此报告。']);
});

test.each(['特此汇报。', '特此通知。'])('a report does not close with “%s”', (closing) => {
  expect(told({ closing: [closing] })).toEqual([`frame-line: ${closing}`]);
});

test('signature and date bear no marks, and a date has a signature', () => {
  const marked = [paragraph('某区人民政府。', 's'), paragraph('2024年2月20日。', 'd')];
  expect(told({ end: marked })).toEqual(['frame-line: 某区人民政府。', 'frame-line: 2024年2月20日。']);
  expect(told({ end: SIGNED.slice(1) })).toEqual(['frame-line: 2024年2月20日']);
});

test('sheets bear the numbers and titles of the note', () => {
  const note = '附件：重点任务清单';
  const sheet = (head: string, title: string) => [line('attachment-note', head, 'x'), paragraph(title, 'y')];
  expect(told({ note, behind: sheet('附件1', '工作台账') })).toEqual(['attachment: 工作台账']);
  expect(told({ note, behind: sheet('附件3', '数据统计表') })).toEqual(['attachment: 附件3']);
  expect(told({ note: '附件1：重点任务清单' })).toEqual(['attachment: 附件1：']);
});

test.each(['特此抱告。', '特次报告。', '特此告报。', '特此报告', '特此通知。'])(
  'the closing words “%s” are told',
  (words) => {
    expect(told({ closing: [words] })).toEqual([`frame-line: ${words}`]);
  },
);

test.each<[string, string[]]>([
  ['抄送：市委依法治市办。', []],
  ['抄送：市委依法治市办', ['frame-line: 抄送：市委依法治市办']],
  ['抄送：各街道办事处。', ['frame-line: 抄送：各街道办事处。']],
  ['抄报：市委依法治市办。', ['frame-line: 抄报：市委依法治市办。']],
])('of the copies in “%s” is told %j', (text, findings) => {
  expect(told({ behind: [paragraph(text, 'copies')] })).toEqual(findings);
});

test.each([
  '此复。',
  '特此总结。',
  '特此回复。',
  '以上报告。',
  '望周知。',
  '特此报告，请审阅。',
  '特此报告。特此报告。',
])('“%s” does not close a report', (words) => expect(told({ closing: [words] })).toEqual([`frame-line: ${words}`]));

test.each(['此外，还组织开展了普法宣传活动，参与群众较多。', '下一步，我们将继续加大工作力度，推动各项任务落实。'])(
  'below the closing words no text goes on: “%s”',
  (more) => {
    expect(told({ closing: ['特此报告。', more] })).toEqual([`frame-line: ${more}`]);
  },
);

test.each(['李区长：', '市委书记、市长：', '机关各科室：', '区委；区政府：', '社会各界：'])(
  'a report is not addressed to “%s”, which is not seen to be an addressee',
  (to) => {
    const blocks = [
      line('title', '某区2023年度法治政府建设情况报告'),
      paragraph(to, 'to'),
      paragraph('现将有关情况报告如下：', 'lead'),
    ];
    expect(
      proofOf(blocks)
        .filter(({ rule }) => rule === 'frame-line')
        .map(({ text }) => text),
    ).toEqual([to]);
  },
);

test.each([
  '2024年',
  '2月20日',
  '2024年2月20',
  '20240220',
  '2024年2月下旬',
  '日期：2024年2月20日',
  '2024年2月20日（星期二）',
  '2024年2月20日印发',
])('“%s” below the signature is no whole date', (words) => {
  expect(told({ end: [line('signature', '某区人民政府'), paragraph(words, 'd')] })).toEqual([`frame-line: ${words}`]);
});

test('a signature without a date, and lines said twice, are told of', () => {
  expect(told({ end: SIGNED.slice(0, 1) })).toEqual(['frame-line: 某区人民政府']);
  expect(told({ end: [line('signature', '某区人民政府', 'once'), ...SIGNED] })).toEqual(['frame-line: 某区人民政府']);
  expect(told({ end: [...SIGNED, line('date', '2024年2月20日', 'again')] })).toEqual(['frame-line: 2024年2月20日']);
});

test.each(['某区政府人民', '落款：某区人民政府', '某区人民政府公章', '“某区人民政府”'])(
  '“%s” above the date is no name of a body',
  (words) => {
    expect(told({ end: [paragraph(words, 's'), line('date', '2024年2月20日')] })).toEqual([`frame-line: ${words}`]);
  },
);

test('the note in brackets bears them, and the attachment note stands above the signature', () => {
  expect(told({ behind: [paragraph('（此件公开发布）', 'x')] })).toEqual([]);
  expect(told({ behind: [paragraph('此件公开发布', 'x')] })).toEqual(['frame-line: 此件公开发布']);
  expect(told({ behind: [paragraph('（此件公开发布）。', 'x')] })).toEqual(['frame-line: （此件公开发布）。']);
  expect(told({ behind: [line('attachment-note', '附件：重点任务清单')] })).toEqual(['frame-line: 附件：重点任务清单']);
  expect(told({ behind: [line('attachment-note', '附件：2023年报告.docx')] })).toEqual([]);
});

import type { Finding } from '../../../core/proof/finding';
import type { IgnoredFinding } from '../../../core/report/notes';
import { blockText, type TextBlock } from '../../../core/report/block';
import { parseReport } from '../../../core/report/parse';
import type { Report } from '../../../core/report/report';
import { makePaper, type PaperInput } from '../../../core/variant/papers';
import type { PaperKind } from '../../../core/variant/paper-kinds';

const report: Report = parseReport({
  format: 1,
  id: 'r',
  template: 'district',
  unit: '甲区人民政府',
  year: 2025,
  blocks: [
    { id: 't', type: 'title', children: [{ text: '甲区2025年法治政府建设情况报告' }] },
    { id: 'h', type: 'heading', level: 1, part: 'measures', children: [{ text: '主要举措和成效' }] },
    { id: 'h2', type: 'heading', level: 2, children: [{ text: '行政复议' }] },
    {
      id: 'p',
      type: 'paragraph',
      children: [
        { text: '全年' },
        { text: '办理行政复议案件141件', comment_c1: true, comment_c2: true },
        { text: '。' },
      ],
    },
    {
      id: 'q',
      type: 'paragraph',
      children: [{ text: '其后。' }, { text: '不要的。', deleted: { id: 's', author: '甲', at: '' } }],
    },
  ],
  comments: [
    {
      id: 'c3',
      author: '王五',
      at: '2026-01-03T08:00:00',
      text: '怎么没了',
      resolved: false,
      replies: [],
      quote: '三项制度',
      block: 'q',
    },
    {
      id: 'c1',
      author: '张三',
      at: '2026-01-02T08:00:00',
      text: '请核实',
      resolved: true,
      replies: [{ author: '李四', at: '2026-01-04T08:00:00', text: '已核实' }],
    },
    { id: 'c2', author: '', at: '', text: '口径？', resolved: false, replies: [] },
  ],
});

const finding = (message: string): Finding => ({
  rule: 'x',
  category: 'number',
  severity: 'error',
  message,
  suggestion: '2025年',
  block: 'p',
  start: 0,
  end: 2,
  text: '25年',
});

const input: PaperInput = {
  report,
  findings: {
    open: [finding('年份写成两位')],
    ignored: [
      {
        finding: finding('另一处'),
        by: {
          kind: 'ignored',
          id: 'i',
          scope: 'place',
          class: 'x',
          category: 'number',
          message: '',
          block: 'p',
          text: '25年',
          before: '',
          after: '',
          at: '2026-01-05T08:00:00',
        },
      },
    ],
  },
  earlier: [],
  lastYear: null,
  materials: [],
  now: '2026-02-01T08:00:00',
};

const lines = (kind: PaperKind, from = input) => makePaper(kind, from).report.blocks.map(blockText);

test('the table of remarks has them in the order of the text, with answers, and what is gone', () => {
  expect(lines('remarks')).toEqual([
    '批注处理表',
    '报告：甲区2025年法治政府建设情况报告。制表：2026年2月1日。共3条，已处理1条，未处理2条。',
    [
      '序号\t部分\t原文\t意见\t提出人\t时间\t答复\t状态',
      '1\t举措和成效（一）\t办理行政复议案件141件\t请核实\t张三\t2026年1月2日\t李四：已核实（2026年1月4日）\t已处理',
      '2\t举措和成效（一）\t办理行政复议案件141件\t口径？\t\t\t\t未处理',
      '3\t举措和成效（一）\t（原文已删：三项制度）\t怎么没了\t王五\t2026年1月3日\t\t未处理',
    ].join('\n'),
  ]);
  expect(makePaper('remarks', input).landscape).toBe(true);
});

test('a report without a title is called by its unit and year', () => {
  const untitled = { ...report, blocks: report.blocks.filter(({ type }) => type !== 'title') };
  for (const kind of ['remarks', 'findings', 'figures'] as const) {
    expect(lines(kind, { ...input, report: untitled })[1]).toMatch(/^报告：甲区人民政府2025年度报告（未写标题）。/u);
  }
});

test('the sheet for review has numbers behind the words, and the remarks on turned pages', () => {
  const sheet = makePaper('review-sheet', input);
  const [, , , p, q, table] = sheet.report.blocks;
  expect([blockText(p!), blockText(q!)]).toEqual(['全年办理行政复议案件141件［1］［2］。', '其后。［3］']);
  expect(table).toMatchObject({ type: 'table', landscape: true });
  expect(blockText(table!)).toContain('共3条，已处理1条，未处理2条');
  expect([sheet.landscape, sheet.report.comments]).toEqual([false, []]);
});

test('the table of findings has what is open, what was set aside and why, and what has been changed', () => {
  const before = structuredClone(report);
  before.blocks = before.blocks.filter(({ id }) => id !== 'h2');
  const gone = { ...finding('错字'), text: '复义' };
  const earlier = [
    // The same words stood there twice in an older state, and two places have them still.
    { at: '2026-01-06T08:00:00', report: before, findings: [gone, finding('年份写成两位'), finding('另一处')] },
    { at: '2026-01-03T08:00:00', report: before, findings: [gone, { ...gone }] },
  ];
  const ignored = structuredClone(input.findings.ignored);
  const kept = { ...input, earlier, findings: { ...input.findings, ignored } };
  const rows = [
    '序号\t类别\t部分\t文字\t问题\t处理结果\t理由',
    '1\t数字（错误）\t举措和成效（一）\t25年\t年份写成两位（建议：2025年）\t未处理\t',
    '2\t数字（错误）\t举措和成效（一）\t25年\t另一处（建议：2025年）\t忽略：此处经核可以保留（2026年1月5日）\t没有写理由',
    '3\t数字（错误）\t举措和成效\t复义\t错字（建议：2025年）\t已改（2026年1月6日稿中有）\t',
    '4\t数字（错误）\t举措和成效\t复义\t错字（建议：2025年）\t已改（2026年1月3日稿中有）\t',
  ];
  const head = '报告：甲区2025年法治政府建设情况报告。制表：2026年2月1日。';
  expect(lines('findings', kept).slice(1)).toEqual([`${head}未处理1处，已忽略1处，已改2处。`, rows.join('\n')]);
  (ignored[0]!.by as IgnoredFinding).reason = '引用的是文件原名';
  expect(lines('findings', kept)[2]).toContain('（2026年1月5日）\t引用的是文件原名');
});

test('the table of figures has each with its sentence, and last year’s where that is known', () => {
  const lastYear = structuredClone(report);
  lastYear.year = 2024;
  lastYear.blocks[3] = { id: 'p', type: 'paragraph', children: [{ text: '全年办理行政复议案件120件。' }] };
  expect(lines('figures', { ...input, lastYear }).at(-1)).toBe(
    '序号\t部分\t指标\t数值\t单位\t所在句子\t上年\n' +
      '1\t举措和成效（一）\t办理行政复议案件\t141\t件\t全年办理行政复议案件141件。\t120件',
  );
  expect(lines('figures').at(-1)).not.toContain('上年');
});

test('the table of figures names the unit whose material has a figure, once any is known', () => {
  const sourced = structuredClone(report);
  const at = sourced.blocks.findIndex((block) => blockText(block).includes('141件'));
  const children = [{ text: '全年办理' }, { text: '行政复议案件141件', source: 'm1/b3' }, { text: '。' }];
  sourced.blocks[at] = { ...(sourced.blocks[at] as TextBlock), children };
  const unit = '区司法局';
  const materials = [{ id: 'm1', unit, file: 'a.docx', receivedAt: '2026-01-05', chars: 9, removed: true }];
  expect(lines('figures', { ...input, report: sourced, materials }).at(-1)).toBe(
    '序号\t部分\t指标\t数值\t单位\t所在句子\t来源\n' +
      '1\t举措和成效（一）\t办理行政复议案件\t141\t件\t全年办理行政复议案件141件。\t区司法局',
  );
  expect(lines('figures', { ...input, materials }).at(-1)).not.toContain('来源');
});

test('without remarks, findings or figures each paper says so', () => {
  const bare = { ...report, comments: [], blocks: report.blocks.slice(0, 1) };
  const none = { ...input, report: bare, findings: { open: [], ignored: [] } };
  expect(lines('remarks', none).at(-1)).toContain('没有批注。');
  expect(lines('findings', none).at(-1)).toBe('没有疑点。');
  expect(lines('figures', none).at(-1)).toBe('没有可列的数据。');
  expect(lines('review-sheet', none)).toHaveLength(1);
});

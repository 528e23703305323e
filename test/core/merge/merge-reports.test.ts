import fc from 'fast-check';
import { mergeReports } from '../../../core/merge/merge-reports';
import { blockText, type Block } from '../../../core/report/block';
import type { Comment } from '../../../core/report/comment';
import { parseReport } from '../../../core/report/parse';
import { settle } from '../../../core/suggest/settle';
import { reportOf } from '../../support/reports';
import { baseText, runs, steps, work } from './random-edits';
import { comment, diff, heading, paragraph, shown, table } from './texts';

const by = { author: '王五', at: '2026-02-01T00:00:00.000Z' };
const merge = (base: Block[], mine: Block[], theirs: Block[], comments: Comment[][] = [[], [], []]) => {
  const of = (blocks: Block[], i: number) => reportOf(blocks, { comments: comments[i]! });
  const merged = mergeReports(of(base, 0), of(mine, 1), of(theirs, 2), diff, by);
  const again = mergeReports(of(base, 0), merged.report, of(theirs, 2), diff, by);
  expect(again.report).toBe(merged.report);
  parseReport(merged.report);
  return merged;
};
const texts = (...args: Parameters<typeof merge>) => merge(...args).report.blocks.map(shown);

const base = [
  heading('h', 1, '主要举措和成效'),
  paragraph('a', '全年办理行政复议案件12件，办结10件。'),
  paragraph('b', '开展执法人员培训3次，参训200人。'),
];
const edited = (id: string, text: string) => base.map((block) => (block.id === id ? paragraph(id, text) : block));

test('edits in different words, blocks and rows are all there', () => {
  expect(
    texts(
      base,
      edited('a', '全年办理行政复议案件15件，办结10件。'),
      edited('a', '全年办理行政复议案件12件，办结11件。'),
    ),
  ).toEqual(['主要举措和成效', '全年办理行政复议案件15件，办结11件。', '开展执法人员培训3次，参训200人。']);
  expect(
    texts(base, [...base, paragraph('m', '我加的。')], [base[0]!, paragraph('t', '他加的。'), ...base.slice(1)]),
  ).toEqual([
    '主要举措和成效',
    '他加的。',
    '全年办理行政复议案件12件，办结10件。',
    '开展执法人员培训3次，参训200人。',
    '我加的。',
  ]);
  const rows = [table('t', ['事项', '数量'], ['复议', '12'], ['应诉', '3'])];
  const other = (row: number, text: string) => {
    const next = structuredClone(rows) as Block[];
    (next[0] as { children: { children: { children: object[] }[] }[] }).children[row]!.children[1]!.children = [
      { text },
    ];
    return next;
  };
  expect(texts(rows, other(1, '15'), other(2, '4'))).toEqual(['事项|数量\n复议|15\n应诉|4']);
});

test('the same words changed on both sides: ours stay, theirs stand in a comment on them, both are listed', () => {
  const mine = edited('a', '全年办理行政复议案件15件，办结10件。');
  const { report, conflicts } = merge(base, mine, edited('a', '全年办理行政复议案件18件，办结10件。'));
  expect(conflicts).toMatchObject([{ block: 'a', base: '12', mine: '15', theirs: '18' }]);
  expect(report.comments).toMatchObject([{ author: '王五', text: '此处双方都有改动，对方改为“18”（原文“12”）。' }]);
  expect(shown(report.blocks[1]!)).toBe(`全年办理行政复议案件<${report.comments[0]!.id}:15>件，办结10件。`);
});

test('deleted by one and changed by the other: the text is kept or told', () => {
  const gone = base.slice(0, 2);
  const changed = edited('b', '开展执法人员培训5次，参训200人。');
  const kept = merge(base, changed, gone);
  expect(kept.report.blocks.map(blockText)).toEqual(changed.map(blockText));
  expect(kept.conflicts).toMatchObject([{ block: 'b', mine: '开展执法人员培训5次，参训200人。', theirs: '' }]);
  const told = merge(base, gone, changed);
  expect(told.report.blocks.map(blockText)).toEqual(gone.map(blockText));
  expect(told.report.comments[0]).toMatchObject({ block: 'a', text: expect.stringContaining('培训5次') });
});

test('marks and form follow the side that changed them', () => {
  const theirs = [
    base[0]!,
    base[1]!,
    {
      ...base[2]!,
      type: 'heading',
      level: 2,
      children: [{ text: '开展执法人员培训', pin_x: true }, { text: '3次，参训200人。' }],
    } as Block,
  ];
  const { report } = merge(base, edited('b', '开展执法人员培训3次，参训300人。'), theirs);
  expect(report.blocks[2]).toEqual({
    id: 'b',
    type: 'heading',
    level: 2,
    children: [{ text: '开展执法人员培训', pin_x: true }, { text: '3次，参训300人。' }],
  });
});

test('suggestions of both sides are kept, accepted ones are accepted', () => {
  const change = (id: string) => ({ id, author: id, at: '' });
  const suggested = [
    base[0]!,
    paragraph('a', '全年办理', { text: '行政', deleted: change('s1') }, '复议案件12件，办结10件。'),
    base[2]!,
  ];
  const mine = [
    base[0]!,
    suggested[1]!,
    paragraph('b', '开展执法人员培训3次', { text: '以上', inserted: change('s2') }, '，参训200人。'),
  ];
  const { report, suggestions } = merge(suggested, mine, [
    base[0]!,
    paragraph('a', '全年办理复议案件12件，办结10件。'),
    base[2]!,
  ]);
  expect(report.blocks.map(shown).slice(1)).toEqual([
    '全年办理复议案件12件，办结10件。',
    '开展执法人员培训3次{以上}，参训200人。',
  ]);
  expect(suggestions).toEqual([]);
});

test('threads join by id: new ones, replies of both, what was resolved, what was deleted', () => {
  const at = (day: number) => `2026-01-0${day}T00:00:00.000Z`;
  const reply = (author: string, day: number) => ({ author, at: at(day), text: `${author}答` });
  const sent = [comment('c1', '一'), comment('c2', '二'), comment('c3', '三')];
  const mine = [
    comment('c1', '一', { replies: [reply('甲', 3)] }),
    comment('c2', '二'),
    comment('c3', '三'),
    comment('m', '我'),
  ];
  const theirs = [
    comment('c1', '一', { resolved: true, replies: [reply('乙', 2)] }),
    comment('c3', '三', { resolved: true }),
    comment('t', '他'),
  ];
  const { report, threads } = merge(base, base, base, [sent, mine, theirs]);
  expect(
    report.comments.map(({ id, resolved, replies }) => [id, resolved, replies.map(({ author }) => author)]),
  ).toEqual([
    ['c1', true, ['乙', '甲']],
    ['c3', true, []],
    ['m', false, []],
    ['t', false, []],
  ]);
  expect(threads).toEqual({ added: ['t'], replies: 1, resolved: ['c1', 'c3'], reopened: [], removed: ['c2'] });
});

test('an order that both changed much comes to rest at once', () => {
  const [a, b, c, x] = ['a', 'b', 'c', 'x'].map((id) => paragraph(id, `${id}镇开展执法人员培训3次。`)) as [
    Block,
    Block,
    Block,
    Block,
  ];
  // merge() checks that merging the same again changes nothing.
  for (const theirs of [
    [c, b, a, x],
    [c, b, x, a],
    [c, x, b, a],
    [x, c, b, a],
  ])
    expect(merge([a, b, c], [b, a, c], theirs).report.blocks).toHaveLength(4);
});

describe('whatever two people do', () => {
  const case_ = fc.record({ base: baseText, mine: steps(6), theirs: steps(6) });

  test('no word typed on either side is lost, and merging twice changes nothing', () => {
    fc.assert(
      fc.property(case_, (one) => {
        const [mine, theirs] = [work(one.base, one.mine, '我'), work(one.base, one.theirs, '他')];
        const remarks = (ids: string[]) => ids.map((id) => comment(id, id));
        const { report, conflicts } = merge(one.base, mine.blocks, theirs.blocks, [
          [],
          remarks(mine.comments),
          remarks(theirs.comments),
        ]);
        const text = report.blocks.map(blockText).join('\n');
        const told = JSON.stringify(conflicts);
        for (const word of mine.typed) expect(text).toContain(word);
        for (const word of theirs.typed) expect(text + told).toContain(word);
        for (const { theirs: words } of conflicts)
          expect(words === '' || report.comments.some((c) => c.text.includes(words))).toBe(true);
        const threads = new Set(report.comments.map(({ id }) => id));
        for (const id of [...mine.comments, ...theirs.comments]) expect(threads).toContain(id);
      }),
      runs(400),
    );
  });

  test('one side alone is taken over as it is', () => {
    fc.assert(
      fc.property(baseText, steps(8), (blocks, list) => {
        const theirs = work(blocks, list, '他').blocks;
        const { report, conflicts } = merge(blocks, blocks, theirs);
        expect(conflicts).toEqual([]);
        expect(report.blocks).toEqual(theirs);
        expect(merge(blocks, theirs, blocks).report.blocks).toBe(theirs);
      }),
      runs(300),
    );
  });

  test('what is merged can be settled', () => {
    fc.assert(
      fc.property(case_, (one) => {
        const { report } = merge(
          one.base,
          work(one.base, one.mine, '我').blocks,
          work(one.base, one.theirs, '他').blocks,
        );
        expect(settle(report.blocks, 'accept').length).toBe(report.blocks.length);
      }),
      runs(50),
    );
  });
});

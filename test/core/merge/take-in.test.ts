import { matchIds } from '../../../core/merge/match-ids';
import type { Choice } from '../../../core/merge/incoming';
import { takeIn } from '../../../core/merge/take-in';
import type { Block } from '../../../core/report/block';
import { settle } from '../../../core/suggest/settle';
import { type Case, by, copy, del, ins, listed, merged, plain, returned, texts } from './take-in-cases';
import { comment, diff, heading, paragraph, plainShown, shown, table } from './texts';

describe('words', () => {
  const base = [paragraph('a', '全年办理行政复议案件12件，办结10件。'), paragraph('b', '开展执法人员培训3次。')];

  test('a tracked change is a suggestion of its author on the same words', () => {
    const theirs = [paragraph('a', '全年办理行政复议案件', del('12'), ins('15'), '件，办结10件。'), base[1]!];
    expect(listed({ base, theirs })).toEqual(['words·张科长·修订·12·15']);
    const { blocks } = merged({ base, theirs });
    expect(blocks.map(shown)).toEqual(['全年办理行政复议案件[12]{15}件，办结10件。', '开展执法人员培训3次。']);
    expect(blocks[0]!.children[1]).toMatchObject({ deleted: { author: '张科长', at: by.at } });
    expect(blocks[1]).toBe(base[1]);
  });

  test('what was changed without a record is found and said to be so', () => {
    const theirs = [paragraph('a', '全年办理行政复议案件12件，办结11件。'), base[1]!];
    expect(listed({ base, theirs })).toEqual([`words·${plain.author}··10·11`]);
    expect(texts({ base, theirs })[0]).toBe('全年办理行政复议案件12件，办结[10]{11}件。');
  });

  test('lands on the right words though ours moved on', () => {
    const mine = [
      paragraph('n', '新加的一段。'),
      paragraph('a', '据统计，全年办理行政复议案件12件，全部办结10件。'),
      base[1]!,
    ];
    const theirs = [paragraph('a', '全年办理行政复议案件', del('12'), ins('15'), '件，办结10件。'), base[1]!];
    expect(texts({ base, mine, theirs })[1]).toBe('据统计，全年办理行政复议案件[12]{15}件，全部办结10件。');
  });

  test('the same change on both sides is no news', () => {
    const same = [paragraph('a', '全年办理行政复议案件15件，办结10件。'), base[1]!];
    expect(listed({ base, mine: same, theirs: same })).toEqual([]);
  });

  describe('changed on both sides', () => {
    const mine = [paragraph('a', '全年办理行政复议案件18件，办结10件。'), base[1]!];
    const theirs = [paragraph('a', '全年办理行政复议案件', del('12'), ins('15'), '件，办结10件。'), base[1]!];
    const one: Case = { base, mine, theirs };

    test('is a conflict that shows both', () => {
      expect(listed(one)).toEqual(['words·张科长·修订·12·15·我：18']);
    });

    test.each<[Choice, string]>([
      ['mine', '全年办理行政复议案件18件，办结10件。'],
      ['theirs', '全年办理行政复议案件15件，办结10件。'],
      ['both', '全年办理行政复议案件[18]{15}件，办结10件。'],
    ])('%s', (choice, expected) => {
      expect(takeIn(copy(mine), returned(one), () => choice, diff).blocks.map(plainShown)[0]).toBe(expected);
    });

    test('theirs keeps our words in a closed comment on them', () => {
      const { blocks, comments } = merged(one, 'theirs');
      expect(comments).toMatchObject([
        { author: '张科长', resolved: true, text: '此处双方都有改动，已采用对方的“15”；我方原为“18”。' },
      ]);
      expect(shown(blocks[0]!)).toBe(`全年办理行政复议案件<${comments[0]!.id}:15>件，办结10件。`);
    });

    test('a note keeps ours and says theirs', () => {
      const { blocks, comments } = merged(one, 'note');
      expect(comments).toMatchObject([{ author: '张科长', text: '此处双方都有改动，对方改为“15”（原文“12”）。' }]);
      expect(shown(blocks[0]!)).toBe(`全年办理行政复议案件<${comments[0]!.id}:18>件，办结10件。`);
    });
  });

  test('two reviewers who suggest different words for the same conflict, and the second shows the first', () => {
    const first = merged({
      base,
      theirs: [paragraph('a', '全年办理行政复议案件', del('12'), ins('15'), '件，办结10件。'), base[1]!],
    });
    const other = { ...by, author: '王五' };
    const theirs = [
      paragraph(
        'a',
        '全年办理行政复议案件',
        { text: '12', deleted: other },
        { text: '16', inserted: other },
        '件，办结10件。',
      ),
      base[1]!,
    ];
    expect(listed({ base, mine: first.blocks, theirs })).toEqual(['words·王五·修订·12·16·我：15']);
    expect(texts({ base, mine: first.blocks, theirs }, 'both')[0]).toBe(
      '全年办理行政复议案件[12]{15}{16}件，办结10件。',
    );
  });

  test('our own suggestions come back as nothing new, accepted or rejected as that', () => {
    const own = { ...by, id: 's1', author: '起草人' };
    const sent = [
      paragraph('a', '甲方', { text: '原话', deleted: own }, { text: '新话', inserted: own }, '说明情况。'),
    ];
    expect(listed({ base: sent, theirs: sent })).toEqual([]);
    expect(texts({ base: sent, theirs: [paragraph('a', '甲方新话说明情况。')] })).toEqual(['甲方新话说明情况。']);
    expect(texts({ base: sent, theirs: [paragraph('a', '甲方原话说明情况。')] })).toEqual(['甲方原话说明情况。']);
  });

  test('words in table cells, rows put in and deleted', () => {
    const sent = [table('t', ['事项', '数量'], ['复议', '12'], ['应诉', '3'])];
    const theirs = structuredClone(sent);
    const rows = theirs[0]!.children as { children: { children: object[] }[] }[];
    rows[1]!.children[1]!.children = [del('12'), ins('15')];
    Object.assign(rows[2]!, { deleted: by });
    rows.push(
      structuredClone({
        ...rows[1]!,
        inserted: by,
        children: table('x', ['调解', '9']).children[0]!.children as never,
      }),
    );
    expect(texts({ base: sent, theirs })).toEqual(['事项|数量\n复议|[12]{15}\n[应诉|3]\n{调解|9}']);
  });
});

describe('paragraphs', () => {
  const base = [heading('h', 1, '主要举措和成效'), paragraph('a', '第一段说明。'), paragraph('b', '第二段说明。')];

  test('put in, tracked or not, stand behind those they stood behind', () => {
    const whole = { ...paragraph('x1', ins('新的一段。')), endInserted: by };
    const theirs = [base[0]!, whole, base[1]!, paragraph('x2', '没留痕的一段。'), base[2]!];
    expect(listed({ base, theirs })).toEqual([
      'new-block·张科长·修订··新的一段。',
      `new-block·${plain.author}···没留痕的一段。`,
    ]);
    expect(texts({ base, theirs })).toEqual([
      '主要举措和成效',
      '{新的一段。}{¶}',
      '第一段说明。',
      '{没留痕的一段。}{¶}',
      '第二段说明。',
    ]);
  });

  test('deleted ones are suggested to go; where we changed them that is a conflict', () => {
    const theirs = [base[0]!, { ...paragraph('a', del('第一段说明。')), endDeleted: by }];
    expect(texts({ base, theirs })).toEqual(['主要举措和成效', '[第一段说明。][¶]', '[第二段说明。][¶]']);
    const mine = [base[0]!, base[1]!, paragraph('b', '第二段说明改过。')];
    const { blocks, comments } = merged({ base, mine, theirs });
    expect(blocks.map(shown)[2]).toBe(`<${comments[0]!.id}:第二段说明改过。>`);
  });

  test('changed by them and deleted by us: nothing is lost', () => {
    const theirs = [...base.slice(0, 2), paragraph('b', '第二段说明，另有补充。')];
    const one = { base, mine: base.slice(0, 2), theirs };
    expect(listed(one)).toEqual([`words·${plain.author}··第二段说明。·第二段说明，另有补充。·我：`]);
    expect(merged(one).comments[0]!.text).toContain('第二段说明，另有补充。');
    expect(texts(one, 'both')[2]).toBe('{第二段说明，另有补充。}{¶}');
  });

  test('moved ones are deleted here and put in there', () => {
    const theirs = [base[0]!, base[2]!, base[1]!];
    const { blocks } = merged({ base, theirs });
    expect(settle(blocks, 'accept').map(shown)).toEqual(theirs.map(shown));
    expect(settle(blocks, 'reject').map(shown)).toEqual(base.map(shown));
  });

  test('a heading made of a paragraph is a change of its form', () => {
    const theirs = [base[0]!, heading('a', 2, '第一段说明。'), base[2]!];
    const { blocks } = merged({ base, theirs });
    expect(blocks[1]).toMatchObject({ type: 'heading', level: 2, formatChange: { was: { type: 'paragraph' } } });
    expect(settle(blocks, 'reject')).toEqual(base);
  });
});

describe('threads', () => {
  const base = [paragraph('a', '全年办理行政复议案件12件。'), paragraph('b', '开展执法人员培训3次。')];

  test('new ones stand on their words, also those put in, over paragraphs, and where ours moved on', () => {
    const c = { comment_t1: true };
    const theirs = [
      paragraph('a', '全年办理', { text: '行政复议案件', ...c }, ins('约', c), { text: '12件。', ...c }),
      paragraph('b', { text: '开展', ...c }, '执法人员培训3次。'),
    ];
    const mine = [paragraph('a', '今年全年办理行政复议案件12件。'), base[1]!];
    const { blocks, comments } = merged({ base, mine, theirs, comments: { theirs: [comment('t1', '请核实')] } });
    expect(blocks.map(shown)).toEqual([
      '今年全年办理<t1:行政复议案件>{<t1:约>}<t1:12件。>',
      '<t1:开展>执法人员培训3次。',
    ]);
    expect(comments).toEqual([comment('t1', '请核实')]);
  });

  test('one whose words are gone stays at the nearest block with its old words', () => {
    const theirs = [base[0]!, paragraph('b', '开展', { text: '执法人员培训', comment_t1: true }, '3次。')];
    const one = { base, mine: [base[0]!], theirs, comments: { theirs: [comment('t1', '几次？')] } };
    const { comments, lost } = merged(one);
    expect(lost).toEqual(['t1']);
    expect(comments).toEqual([{ ...comment('t1', '几次？'), block: 'a', quote: '执法人员培训' }]);
  });

  test('replies are added once; resolved and opened again where we did not decide otherwise', () => {
    const reply = { author: '王五', at: '2026-01-03T00:00:00.000Z', text: '已核实' };
    const sent = [comment('c1', '请核实'), comment('c2', '口径？', { resolved: true }), comment('c3', '删去？')];
    const theirs = [comment('c1', '请核实', { resolved: true, replies: [reply] }), comment('c2', '口径？'), sent[2]!];
    const { comments } = merged({ base, theirs: base, comments: { base: sent, theirs } });
    expect(comments).toMatchObject([
      { id: 'c1', resolved: true, replies: [reply] },
      { id: 'c2', resolved: false },
      { id: 'c3', resolved: false, replies: [] },
    ]);
  });

  test('a thread that we deleted since stays deleted, unless somebody answered', () => {
    const sent = [comment('c1', '请核实'), comment('c2', '口径？')];
    const theirs = [sent[0]!, comment('c2', '口径？', { replies: [{ author: '王五', at: '', text: '按决定数' }] })];
    expect(merged({ base, theirs: base, comments: { base: sent, mine: [], theirs } }).comments).toMatchObject([
      theirs[1]!,
    ]);
  });
});

describe('ids of a returned text', () => {
  const options = (trusted: boolean) => {
    let next = 0;
    return { named: (id: string) => !id.startsWith('n'), trusted, newId: () => `n${(next += 1)}x` };
  };
  const base = ['一', '二', '三', '四'].map((n, i) => paragraph(`b${i}`, `这是第${n}段，内容各不相同：${n}${n}${n}。`));
  const ids = (other: Block[], trusted = false) => matchIds(base, other, diff, options(trusted)).map(({ id }) => id);

  test('come by bookmark, by equal text and by likeness', () => {
    const other = [
      paragraph('b0', '完全改写过的第一段，什么也没有剩下。'),
      paragraph('n1', '这是第二段，内容各不相同：二二二。'),
      paragraph('n2', '新加的一段话，原来没有。'),
      paragraph('n3', '这是第三段，内容很不相同：三三三。'),
    ];
    expect(ids(other, true)).toEqual(['b0', 'b1', 'n2', 'b2']);
  });

  test('of another report are not believed', () => {
    const other = [
      paragraph('b2', '别的报告里完全不同的文字内容叙述。'),
      paragraph('b0', '这是第四段，内容各不相同：四四四。'),
    ];
    expect(ids(other)[1]).toBe('b3');
    expect(ids(other)[0]).not.toBe('b2');
  });

  test('of a paragraph put in whole are new', () => {
    const other = [{ ...paragraph('b1', ins('这是第二段，内容各不相同：二二二。')), endInserted: by }, base[1]!].map(
      (b) => ({ ...b, id: 'n9' + b.id }),
    );
    expect(ids(other as Block[])[1]).toBe('b1');
  });
});

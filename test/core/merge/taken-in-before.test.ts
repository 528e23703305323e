import type { Returned } from '../../../core/merge/incoming';
import { takeIn } from '../../../core/merge/take-in';
import type { Block } from '../../../core/report/block';
import { redline } from '../../../core/suggest/redline';
import { settle } from '../../../core/suggest/settle';
import { type Case, by, copy, del, ins, listed, merged, returned, texts } from './take-in-cases';
import { diff, paragraph, plainShown, shown, table } from './texts';

describe('what was taken in before is known by its ids, however the words compare by now', () => {
  test('a conflict within words that cut ours differently the second time', () => {
    const base = [paragraph('a', '甲镇：全年办理行政复议案件12件。区政府召开常务会议研究法治建设。')];
    const mine = [paragraph('a', '甲镇：全年办理行政复议我词a案件12件。区政府召开常务会议研究法治建设。')];
    const theirs = [paragraph('a', '甲镇：全年办理行政复他词a12件。区政府召开常务会议研究法治建设。')];
    for (const choice of ['note', 'both'] as const) merged({ base, mine, theirs }, choice);
    const { blocks, comments } = merged({ base, mine, theirs }, 'note');
    expect(listed({ base, mine: blocks, theirs, comments: { mine: comments } })).toEqual([]);
  });

  test('a conflict in a row of a table behind one that was put in', () => {
    const base = [table('t', ['事项', '数量'], ['复议', '12'], ['信访', '7'])];
    const mine = [table('t', ['事项', '数量'], ['复议', '12'], ['信访', '9'])];
    const theirs = [table('t', ['事项', '数量'], ['应诉', '3'], ['复议', '12'], ['信访', '8'])];
    const { blocks, comments } = merged({ base, mine, theirs });
    expect(blocks.map(shown)).toEqual([`事项|数量\n{应诉|3}\n复议|12\n信访|<${comments[0]!.id}:9>`]);
  });

  test('a new paragraph that we wrote on in since', () => {
    const base = [paragraph('a', '全年办理行政复议案件12件。')];
    const theirs = [base[0]!, paragraph('n', '新加的一段。')];
    const { blocks } = merged({ base, theirs });
    const mine = [blocks[0]!, { ...blocks[1]!, children: [...blocks[1]!.children, { text: '又写了一句。' }] } as Block];
    expect(texts({ base, mine, theirs })).toEqual(mine.map(shown));
  });

  test('a conflict told about a paragraph that is gone on one side', () => {
    const base = [paragraph('a', '全年办理行政复议案件12件。'), paragraph('b', '开展执法人员培训3次。')];
    const changed = [base[0]!, paragraph('b', '开展执法人员培训5次。')];
    for (const one of [
      { base, mine: changed, theirs: [base[0]!] },
      { base, mine: [base[0]!], theirs: changed },
    ]) {
      const { blocks, comments } = merged(one);
      expect(comments).toHaveLength(1);
      expect(listed({ ...one, mine: blocks, comments: { mine: comments } })).toEqual([]);
    }
  });

  test('a paragraph typed in another file of the report, which stays a suggestion here', () => {
    const base = [paragraph('a', '全年办理行政复议案件12件。')];
    const sent: Returned = {
      ...returned({ base, theirs: [base[0]!, paragraph('n', '新加的一段。')] }),
      lasting: true,
    };
    const first = takeIn(copy(base), sent, () => 'take', diff);
    expect(first.blocks.map(shown)).toEqual(['全年办理行政复议案件12件。', '{新加的一段。}{¶}']);
    expect(takeIn(first, sent, () => 'take', diff).blocks).toEqual(first.blocks);
  });

  test('a paragraph that we wrote in and they moved: taking the move back keeps our words', () => {
    const base = [paragraph('a', '甲镇开展执法。'), paragraph('b', '乙镇办理复议。')];
    const mine = [base[0]!, paragraph('b', '乙镇办理行政复议。')];
    const sent: Returned = {
      ...returned({ base, theirs: redline(base, [base[1]!, base[0]!], by, diff) }),
      lasting: true,
    };
    const first = takeIn(copy(mine), sent, () => 'take', diff);
    const again = takeIn(first, sent, () => 'take', diff);
    expect(again.blocks).toEqual(first.blocks);
    expect(settle(again.blocks, 'reject').map(shown)).toEqual(mine.map(shown));
  });

  test('a suggestion with a lasting id in two places, of which one was taken in', () => {
    const base = [paragraph('a', '全年办理行政复议案件12件，办结10件。')];
    const sent: Returned = {
      ...returned({
        base,
        theirs: [paragraph('a', '全年办理', del('行政'), '复议案件12件，办结10件', ins('以上'), '。')],
      }),
      lasting: true,
    };
    const first = takeIn(copy(base), sent, ({ now }) => (now === '' ? 'take' : null), diff);
    expect(first.blocks.map(shown)).toEqual(['全年办理[行政]复议案件12件，办结10件。']);
    expect(takeIn(first, sent, () => 'take', diff).blocks.map(shown)).toEqual([
      '全年办理[行政]复议案件12件，办结10件{以上}。',
    ]);
  });
});

test('letters that both sides have within a word that we changed stay out of a conflict', () => {
  const base = [paragraph('a', '乙镇：全年办理行政复议案件12件。开展执法人员培训3次。')];
  const mine = [paragraph('a', '乙镇：全年办理行政复议案件12件。开展执法人员培我词训我词d3次。')];
  const theirs = [paragraph('a', '乙镇：全年办理行政复议案件12件。开展执法人3次。')];
  const { blocks } = merged({ base, mine, theirs }, 'both');
  expect(settle(blocks, 'accept').map(shown)).toEqual(theirs.map(shown));
  expect(takeIn(copy(mine), returned({ base, theirs }), () => 'theirs', diff).blocks.map(plainShown)).toEqual(
    theirs.map(shown),
  );
});

test('a block behind one that moves does not stand there yet', () => {
  const [a, b, c] = [paragraph('a', '甲镇开展执法。'), paragraph('b', '乙镇办理复议。'), paragraph('c', '丙镇整改。')];
  const { blocks } = merged({ base: [a, b, c], mine: [b, a, c], theirs: [c, b, a] });
  expect(settle(blocks, 'accept').map(shown)).toEqual([c, b, a].map(shown));
  expect(settle(blocks, 'reject').map(shown)).toEqual([b, a, c].map(shown));
});

test('a row of a table that we deleted and they wrote in is told, or put in anew', () => {
  const base = [table('t', ['事项', '数量'], ['复议', '12'], ['信访', '7'])];
  const mine = [table('t', ['事项', '数量'], ['复议', '12'])];
  const theirs = [table('t', ['事项', '数量'], ['复议', '12'], ['信访', '8'])];
  const { blocks, comments, lost } = merged({ base, mine, theirs }, 'note');
  expect(blocks).toEqual(mine);
  expect(comments).toMatchObject([{ block: 't', quote: '信访\t7', text: expect.stringContaining('信访\t8') }]);
  expect(lost).toEqual([comments[0]!.id]);
  expect(texts({ base, mine, theirs }, 'both')).toEqual(['事项|数量\n复议|12\n{信访|8}']);
  const anew = merged({ base, mine, theirs }, 'theirs');
  expect(anew.blocks.map(plainShown)).toEqual(['事项|数量\n复议|12\n信访|8']);
  expect(anew.comments).toMatchObject([
    { text: '此处双方都有改动，已采用对方的“信访\t8”；我方原已删去。', resolved: true },
  ]);
});

test('a table moved on one side and written in on the other is there once, with all of its words', () => {
  const rows = table('t', ['事项', '数量'], ['复议', '12']);
  const base = [rows, paragraph('a', '甲镇开展执法。')];
  const written = [table('t', ['事项', '数量'], ['复议', '15']), base[1]!];
  const moved = redline(base, [base[1]!, rows], by, diff);
  const accepted = (one: Case) => {
    const sent = { ...returned(one), lasting: true };
    return settle(takeIn(copy(one.mine!), sent, () => 'take', diff).blocks, 'accept').map(shown);
  };
  const expected = ['甲镇开展执法。', '事项|数量\n复议|15'];
  expect(accepted({ base, mine: written, theirs: moved })).toEqual(expected);
  expect(accepted({ base, mine: moved, theirs: written })).toEqual(expected);
});

test('a conflict in a cell is told once, though its row may pair otherwise by now', () => {
  const base = [table('t', ['事项', '数量'], ['复议', '1'])];
  const mine = [table('t', ['事项', '件数'], ['复议', '1'], ['应诉', '7'])];
  const theirs = [table('t', ['事项', '合计'], ['复议', '2'])];
  const { blocks, comments } = merged({ base, mine, theirs });
  expect(comments).toHaveLength(1);
  expect(listed({ base, mine: blocks, theirs, comments: { mine: comments } })).toEqual([]);
});

test('a row or block that happens to read like another of ours is told all the same', () => {
  const sent = table('t', ['事项', '数量'], ['复议', '12'], ['', '']);
  const theirs = table('t', ['事项', '数量'], ['', ''], ['复议', '12'], ['', '']);
  expect(texts({ base: [sent], theirs: [theirs] })).toEqual(['事项|数量\n{|}\n复议|12\n|']);
  const [a, b] = [table('a', ['事项', '数量'], ['复议', '12']), table('b', ['事项', '数量'], ['应诉', '3'])];
  const mine = [table('b', ['事项', '数量'])];
  const { comments } = merged({
    base: [a, b],
    mine,
    theirs: [table('a', ['事项', '数量']), table('b', ['类别', '数量'], ['应诉', '3'])],
  });
  expect(comments).toHaveLength(1);
});

test('where a block was moved from says nothing about where others stand', () => {
  const base = ['甲', '乙', '丙', '丁', '戊', '己'].map((name, i) => paragraph(`b${i}`, `${name}镇开展执法。`));
  const [a, b, c, d, e, f] = base as [Block, Block, Block, Block, Block, Block];
  for (const order of [
    [e, a, b, c, d, f],
    [e, a, b, d, f, c],
    [e, a, b, d, c, f],
  ]) {
    const sent: Returned = { ...returned({ base, theirs: redline(base, order, by, diff) }), lasting: true };
    const first = takeIn(copy([b, c, e, f]), sent, () => 'take', diff);
    expect(takeIn(first, sent, () => 'take', diff).blocks).toEqual(first.blocks);
  }
});

import type { Block } from '../../../core/report/block';
import { blockText } from '../../../core/report/block';
import { ignoreFinding, siftFindings } from '../../../core/proof/ignore';
import { classOf } from '../../../core/proof/finding-class';
import type { Finding } from '../../../core/proof/finding';
import { paragraph, reportOf } from '../../support/reports';

const FIRST = '全年办理行政复议案件12件,纠错3件,办结率为百分之百。';

/** Half-width commas of a report, as proof-reading would find them. */
const commas = (blocks: Block[]): Finding[] =>
  blocks.flatMap((block) =>
    [...blockText(block).matchAll(/,/gu)].map(({ index }) => ({
      rule: 'half-width',
      category: 'punctuation' as const,
      severity: 'error' as const,
      message: '半角逗号',
      block: block.id,
      start: index,
      end: index + 1,
      text: ',',
    })),
  );
const edited = (block: Block, text: string): Block => ({ ...block, children: [{ text }] }) as Block;

/** Ignores the second comma of FIRST and tells which commas are shown after an edit, by what stands before them. */
function shownAfter(edit: (block: Block) => Block[], scope: 'place' | 'class' = 'place'): string[] {
  const block = paragraph(FIRST);
  const report = reportOf([block]);
  const note = ignoreFinding(report, commas([block])[1]!, scope, 'n1', '2026-01-01');
  const blocks = edit(block);
  const { open } = siftFindings(reportOf(blocks), commas(blocks), [JSON.parse(JSON.stringify(note)) as typeof note]);
  const texts = new Map(blocks.map((one) => [one.id, blockText(one)]));
  return open.map((finding) => texts.get(finding.block)!.slice(finding.start - 2, finding.start));
}

test('one place is ignored and its twin in the same block is not', () => {
  expect(shownAfter((block) => [block])).toEqual(['2件']);
});

test('it stays ignored when other blocks are written before it', () => {
  expect(shownAfter((block) => [paragraph('新增一段,在前面。'), block])).toEqual(['一段', '2件']);
});

test('it stays ignored when the block changes elsewhere', () => {
  expect(shownAfter((block) => [edited(block, `我区${FIRST.replace('百分之百', '100%')}`)])).toEqual(['2件']);
});

test('it stays ignored when words right before it change', () => {
  expect(shownAfter((block) => [edited(block, FIRST.replace('纠错3件', '纠错5起'))])).toEqual(['2件']);
});

test('its note does not pass on to the twin when the ignored words are deleted', () => {
  expect(shownAfter((block) => [edited(block, '全年办理行政复议案件12件,均已办结。')])).toEqual(['2件']);
});

test('it stays ignored when its block is split and so has a new id', () => {
  expect(shownAfter((block) => [edited(block, FIRST.slice(0, 6)), { ...paragraph(FIRST.slice(6)) }])).toEqual(['2件']);
});

test('a whole class is ignored wherever it stands', () => {
  expect(shownAfter((block) => [paragraph('新增一段,在前面。'), block], 'class')).toEqual([]);
});

test('what the office never wants to be told is kept aside with its reason', () => {
  const block = paragraph(FIRST);
  const found = commas([block]);
  const { open, ignored } = siftFindings(reportOf([block]), found, [], new Set(['half-width']));
  expect({ open, by: ignored.map(({ by }) => by) }).toEqual({ open: [], by: ['office', 'office'] });
});

test('one wrong word is a class of its own, one punctuation rule is a class as a whole', () => {
  const wrong = (message: string) => classOf({ rule: 'wrong-word', message });
  expect(wrong('“做出决定”应为“作出决定”')).not.toBe(wrong('“帐目”应为“账目”'));
  expect(classOf({ rule: 'half-width', message: '逗号' })).toBe(classOf({ rule: 'half-width', message: '句号' }));
});

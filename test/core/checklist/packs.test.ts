import { join } from 'node:path';
import type { Item } from '../../../core/checklist/item';
import type { Rule } from '../../../core/checklist/rule';
import { BLOCK_RULES, REPORT_RULES } from '../../../core/proof/rules';
import { loadLexicon } from '../../../electron/templates/load-lexicon';
import { loadTemplates } from '../../../electron/templates/load-templates';

const dir = join(__dirname, '../../../templates');
const items = [...loadTemplates(dir).packs.values()].flatMap((pack) => pack.items);

function rulesIn(rule: Rule): Rule[] {
  if (rule.kind === 'all') return [rule, ...rule.rules.flatMap(rulesIn)];
  if (rule.kind === 'when') return [rule, ...rulesIn(rule.then), ...(rule.otherwise ? rulesIn(rule.otherwise) : [])];
  return [rule];
}

/** The ids of the checklist seeds, group by group. */
const SEEDS: Record<string, string> = {
  S0: '01 02 03 04 05 06 07',
  S1: 'A0 A1 A2 A3 A4 A5 A6 A7 B1 B2 B3 B4 B5 B6 C1 C2 C3 C4 D1 D2 D3 D4 D5 D6 D7 E1 E2 E3 E4 E5 E6 E7 E8 E9 F1 G1 G2 G3 G4 G5 G6 H1 H2 H3 H4 I1 Q1 Q2 Q3 Q4',
  S2: '01 02 03 04 05 06 07 08',
  S3: '01 02 03 04 05 06 07 08 09 10',
  S4: '01 02 03 04 05 06 07',
  S5: '01 02',
  PR: '01 02 03 04 05 06 07 08 09 10 11 12 13',
  FM: '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18',
  TX: 'TM PN NM ER OLD',
};

test('every seed of the checklist is an item', () => {
  const wanted = Object.entries(SEEDS).flatMap(([group, ids]) => ids.split(' ').map((id) => `${group}-${id}`));
  expect(items.map((item) => item.id).sort()).toEqual(wanted.sort());
});

test('the mandatory items are those the law or the rules of official documents make so', () => {
  const mandatory = items.filter((item) => item.level === 'mandatory').map((item) => item.id);
  expect(mandatory.sort()).toEqual(
    'PR-05 PR-06 PR-07 PR-08 PR-10 PR-13 S0-01 S0-02 S0-04 S1-A0 S2-01 S2-02 S2-03 S3-01 S4-01 S4-02 S4-06'.split(' '),
  );
});

test('an unverified basis names no article', () => {
  const named = (item: Item) => /第[一二三四五六七八九十百]+[条项部]|（[一二三四五六七八九十]+）/u.test(item.basis);
  expect(items.filter((item) => !item.verified && named(item)).map((item) => item.id)).toEqual([]);
});

test('the 督察工作规定 is cited by article only for publication, the one article that was read', () => {
  const cited = items.filter((item) => /督察工作规定》第/u.test(item.basis)).map((item) => item.id);
  expect(cited).toEqual(['PR-10']);
});

test('items judged by findings name rules that exist', () => {
  const known = [
    ...[...BLOCK_RULES, ...REPORT_RULES].map((rule) => rule.id),
    ...loadLexicon(dir).patterns.map((pattern) => pattern.id),
    'carried-over',
  ];
  const named = items.flatMap((item) =>
    rulesIn(item.evidence).flatMap((rule) => (rule.kind === 'findings' ? (rule.rules ?? []) : [])),
  );
  const exists = (id: string) =>
    id.endsWith('*') ? known.some((one) => one.startsWith(id.slice(0, -1))) : known.includes(id);
  expect(named.filter((id) => !exists(id))).toEqual([]);
});

test('the three-year action plan is asked for in 2023 to 2025 alone', () => {
  expect(items.find((item) => item.id === 'S1-E9')!.years).toEqual({ from: 2023, to: 2025 });
});

test('no sign of a pattern stands in words that people read', () => {
  const read = new Set(['title', 'group', 'basis', 'guidance', 'label', 'topic', 'note']);
  const told = (value: unknown): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) =>
          typeof inner === 'string' && read.has(key) ? [inner] : told(inner),
        )
      : [];
  expect(items.flatMap(told).filter((words) => /[|{}\\^$*+?]|\(\?/u.test(words))).toEqual([]);
});

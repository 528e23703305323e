import type { Finding } from '../../../core/proof/finding';
import { groupFindings, placeRows } from '../../../renderer/findings/group-findings';

const finding = (rule: string, message: string, severity: Finding['severity'] = 'error'): Finding => ({
  rule,
  category: 'punctuation',
  severity,
  message,
  block: 'b1',
  start: 0,
  end: 1,
  text: ',',
});
const titles = (findings: Finding[]) => groupFindings(findings).map((group) => [group.title, group.findings.length]);

test('what one rule finds is one group with a name for all of it', () => {
  expect(titles([finding('half-width', '逗号用全角'), finding('half-width', '分号用全角')])).toEqual([['半角标点', 2]]);
});

test('a group of which one thing is said has it for its title', () => {
  expect(titles([finding('half-width', '逗号用全角'), finding('half-width', '逗号用全角')])).toEqual([
    ['逗号用全角', 2],
  ]);
});

test('one wrong word is one group, another word another', () => {
  const words = [finding('wrong-word', '“帐目”应为“账目”'), finding('wrong-word', '“做出决定”应为“作出决定”')];
  expect(titles(words).length).toBe(2);
});

test('errors stand before warnings and hints, the most frequent first', () => {
  expect(
    titles([
      finding('a', '提示', 'hint'),
      finding('b', '可疑', 'warning'),
      finding('c', '一处'),
      finding('d', '两处'),
      finding('d', '两处'),
    ]).map(([title]) => title),
  ).toEqual(['两处', '一处', '可疑', '提示']);
});

test('what is said of several places of a group is said once above them, and of a single one at its place', () => {
  const rows = placeRows([
    finding('half-width', '逗号用全角'),
    finding('half-width', '分号用全角'),
    finding('half-width', '逗号用全角'),
  ]);
  expect(rows.map((row) => [row.finding.message, row.together, row.own])).toEqual([
    ['逗号用全角', 2, false],
    ['逗号用全角', null, false],
    ['分号用全角', null, true],
  ]);
});

test('a group that says the same of all its places says it in its title only', () => {
  const rows = placeRows([finding('half-width', '逗号用全角'), finding('half-width', '逗号用全角')]);
  expect(rows.map(({ together, own }) => [together, own])).toEqual([
    [null, false],
    [null, false],
  ]);
});

import { join } from 'node:path';
import { loadLexicon } from '../../../../electron/templates/load-lexicon';
import { cleanReports } from '../../../bench/proof/clean-reports';
import { heldCharacters, mayHoldOneOf } from '../../../../core/proof/text/held';
import { mustHave } from '../../../../core/proof/text/must-have';

const root = join(__dirname, '../../../..');

test.each([
  ['政行(?=执法|决策)', ['政行']],
  ['(?:二十大|20大)(?:及|和)全会', ['全会']],
  ['廉洁高效、守法诚信', ['廉洁高效、守法诚信']],
  ['法[治制]政府', ['政府']],
  ['“?十一个坚持”?', ['十一个坚持']],
  ['(?<=诉前)调节(?!员)', ['诉前']],
  ['a+b|c{2,}', ['ab', 'c']],
  ['、(?=(?:和|及)(?!其))', ['、和', '、及']],
  ['(?<=[，。])(?:从而|有)效', ['，从而效', '，有效', '。从而效', '。有效']],
  ['(?<=年|[^，]月)日(?:均|常?)', ['年日', '月日']],
  [String.raw`\d+[-—\-～]\d+`, ['-', '—', '-', '～']],
  ['(?:办结|审结|化解|答复|整改|采纳|通过|合格|及格)率', ['率']],
])('what %s matches holds one of %j', (pattern, needs) => {
  expect(mustHave(pattern)).toEqual(needs);
});

test.each(['(?:政行)?', '政*', '[^政]', '[一-十]', String.raw`\d+`, '政行|', '(?!政行)', '政{0,2}', '.'])(
  '%s may match a text that holds nothing in particular',
  (pattern) => {
    expect(mustHave(pattern)).toBeNull();
  },
);

test('no wording of the lexicon matches a sentence that holds none of what it must have', () => {
  const { patterns } = loadLexicon(join(root, 'templates'));
  const lines = [...cleanReports(root).flatMap(({ text }) => text.split(/[\n。]/u)), ...patterns.map((p) => p.message)];
  const told = patterns.flatMap(({ pattern }) => {
    const regex = new RegExp(pattern, 'u');
    const needs = mustHave(pattern);
    return needs ? lines.filter((line) => regex.test(line) && !mayHoldOneOf(line, heldCharacters(line), needs)) : [];
  });
  expect(told).toEqual([]);
  expect(patterns.filter(({ pattern }) => mustHave(pattern)).length).toBeGreaterThan(patterns.length / 2);
});

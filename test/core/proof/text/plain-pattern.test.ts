import { join } from 'node:path';
import { loadLexicon } from '../../../../electron/templates/load-lexicon';
import { cleanReports } from '../../../bench/proof/clean-reports';
import { plainRegex } from '../../../../core/proof/text/plain-pattern';

const root = join(__dirname, '../../../..');

test.each([
  [String.raw`\p{Script=Han}{2}、`, '法治、a、政府、', ['法治、', '政府、']],
  [String.raw`[\p{Script=Han}、]+`, '法治、政府a', ['法治、政府']],
  [String.raw`[^\p{Script=Han}]+`, '法治12政', ['12']],
  [String.raw`\[\p{Script=Han}\]`, '[法][a]', ['[法]']],
  [String.raw`[\]法]+`, ']法a', [']法']],
  [String.raw`\p{Lu}`, '法A', ['A']],
  ['𠮷', '𠮷日', ['𠮷']],
])('%s finds in %s what it finds with the flag u', (pattern, text, found) => {
  expect(text.match(plainRegex(pattern))).toEqual(found);
  expect(text.match(new RegExp(pattern, 'gu'))).toEqual(found);
});

test('every wording of the lexicon finds the same with and without the flag', () => {
  const { patterns } = loadLexicon(join(root, 'templates'));
  const texts = [...cleanReports(root).map(({ text }) => text), patterns.map(({ message }) => message).join('\n')];
  const differ = patterns.filter(({ pattern }) =>
    texts.some(
      (text) => text.match(plainRegex(pattern))?.join('|') !== text.match(new RegExp(pattern, 'gu'))?.join('|'),
    ),
  );
  expect(differ).toEqual([]);
});

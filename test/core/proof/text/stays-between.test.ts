import { resolve } from 'node:path';
import { compileLexicon } from '../../../../core/proof/compile-lexicon';
import { compilePatternsInSteps } from '../../../../core/proof/compile-patterns';
import { inOneGo } from '../../../../core/proof/in-one-go';
import { allMatches } from '../../../../core/proof/match';
import { plainRegex } from '../../../../core/proof/text/plain-pattern';
import { staysBetween } from '../../../../core/proof/text/stays-between';
import { loadLexicon } from '../../../../electron/templates/load-lexicon';
import { cleanReports } from '../../../bench/proof/clean-reports';

test.each([
  '截止\\d{4}年底',
  '(?<=^|[，。；])望(?:上级|省)[^，。；]{2,8}(?=[，。；]|$)',
  '(?<!第)\\d+件(?![次案])',
  '(?<=[。；]?一是)加强(?=(?:，|。))',
  '(开展)[^，。]{2,8}\\1',
])('%s finds the same in a sentence alone', (pattern) => {
  expect(staysBetween('。', pattern)).toBe(true);
});

test.each([
  ['matches a 。', '工作。一是'],
  ['may match one among others', '加强[^，]{2,8}工作'],
  ['may match one among all', '加强.{2,8}工作'],
  ['looks ahead beyond one', '加强(?=[^，]{0,20}工作)'],
  ['looks ahead from behind one', '加强(?=(?:。|；)其次)'],
  ['looks back beyond one', '(?<=首先[^，]{0,20})加强'],
  ['looks back from before one', '(?<=(?<!其中)[。；])加强'],
  ['looks back over any number of them', '(?<=。+)加强'],
  ['may match nothing', '(?<=。)(?=加强)'],
])('a pattern that %s does not: %s', (_, pattern) => {
  expect(staysBetween('。', pattern)).toBe(false);
});

test('every pattern of the lexicon that stays between two 。 finds the same there as in the whole text', () => {
  const root = resolve(__dirname, '../../../..');
  const { patterns } = loadLexicon(`${root}/templates`);
  const texts = [...cleanReports(root).map(({ text }) => text), patterns.map(({ message }) => message).join('。')];
  const stay = patterns.filter(({ pattern }) => staysBetween('。', pattern));
  expect(stay.length).toBeGreaterThan(patterns.length / 2);
  const found = (text: string, regex: RegExp, from = 0) => allMatches(text, regex).map((match) => from + match.index);
  const differing = stay.filter(({ pattern }) => {
    const regex = plainRegex(pattern);
    return texts.some((text) => {
      const starts = [0, ...Array.from(text.matchAll(/。/gu), ({ index }) => index)];
      const apart = starts.flatMap((from, i) =>
        found(text.slice(from, (starts[i + 1] ?? text.length - 1) + 1), regex, from),
      );
      return apart.join() !== found(text, regex).join();
    });
  });
  expect(differing.map(({ id }) => id)).toEqual([]);
});

test('a pattern that goes on behind a 。 is looked for in both sentences', () => {
  const root = resolve(__dirname, '../../../..');
  const { source, model } = compileLexicon(loadLexicon(`${root}/templates`));
  const pattern = { ...source.patterns[0]!, pattern: '有关工作。一是' };
  const { thatMayMatch } = inOneGo(compilePatternsInSteps([pattern], model));
  expect(['开展有关工作。', '。一是部署'].flatMap(thatMayMatch)).toEqual([0]);
  expect(thatMayMatch('开展活动。')).toEqual([]);
});

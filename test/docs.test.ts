import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const PAGES = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/architecture.md'];

test.each(PAGES)('every path named in %s is there', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const paths = [...text.matchAll(/`((?:core|electron|renderer|templates|build|test|docs)\/[\w./-]*)/gu)].map(
    ([, path]) => path!,
  );
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('every script that a page names is one of package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = PAGES.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/npm run (?:-s )?([\w:]+)/gu)].map(([, name]) => name!),
  );
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('what 使用手册 names in bold is written so in the interface', () => {
  const texts = (folder: string, ending: RegExp) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => ending.test(name))
      .map((name) => readFileSync(join(root, folder, name), 'utf8'));
  const rooms = ['core', 'renderer', 'electron'].flatMap((room) => texts(room, /\.tsx?$/u));
  const interfaceText = [
    ...rooms,
    ...texts('templates/stages', /\.json$/u),
    ...texts('templates/variants', /\.json$/u),
  ];
  const named = texts('templates/manual', /\.md$/u).flatMap((chapter) =>
    [...chapter.matchAll(/\*\*([^*]+)\*\*/gu)].map(([, words]) => words!),
  );
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((words) => !interfaceText.some((text) => text.includes(words)))).toEqual([]);
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintTexts } from './support/lint-texts';

const root = join(__dirname, '..');

const refusedImports = [
  ['core/planted.ts', 'node:fs'],
  ['core/report/planted.ts', 'zod'],
  ['core/report/planted.ts', '../../electron/store/migrate'],
  ['core/planted.ts', '../renderer/api'],
  ['electron/store/planted.ts', 'electron'],
  ['electron/desk/planted.ts', '../../renderer/api'],
  ['electron/planted.ts', '../renderer/api'],
  ['renderer/planted.ts', 'node:path'],
  ['renderer/editor/planted.ts', '../../electron/desk/desk'],
  ['renderer/planted.tsx', 'electron'],
  ['renderer/ui/planted.tsx', 'better-sqlite3'],
] as const;

const allowedImports = [
  ['core/report/planted.ts', '../errors'],
  ['electron/planted.ts', 'electron'],
  ['electron/store/planted.ts', '../../core/errors'],
  ['renderer/editor/planted.ts', '../../core/errors'],
] as const;

describe('an import across a boundary', () => {
  const rules = new Map<string, string[]>();
  const key = (path: string, specifier: string) => `${path} ${specifier}`;

  beforeAll(() => {
    const cases = [...refusedImports, ...allowedImports];
    const texts = cases.map(([path, specifier]) => ({
      path,
      text: `import * as planted from '${specifier}';\nexport const x = planted;\n`,
    }));
    const found = lintTexts(texts);
    cases.forEach(([path, specifier], index) => rules.set(key(path, specifier), found[index]!));
  });

  test.each(refusedImports)('from %s to %s is refused by eslint', (path, specifier) => {
    expect(rules.get(key(path, specifier))).toEqual(['no-restricted-imports']);
  });

  test.each(allowedImports)('is not seen where %s imports %s', (path, specifier) => {
    expect(rules.get(key(path, specifier))).toEqual([]);
  });
});

describe('a global of another world', () => {
  const folder = join(root, 'out', `planted-${process.pid}`);

  beforeAll(() => mkdirSync(folder, { recursive: true }));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What the compiler says of these expressions under the options of a folder, each in a file of its own. */
  function compile(room: string, expressions: string[]): string[][] {
    const files = expressions.map((expression, index) => {
      const name = `${room}-${index}.ts`;
      writeFileSync(join(folder, name), `export const planted = ${expression};\n`);
      return name;
    });
    const config = join(folder, `${room}.json`);
    writeFileSync(
      config,
      JSON.stringify({ extends: `../../${room}/tsconfig.json`, include: [], references: [], files }),
    );
    const { stdout } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '-p', config, '--noEmit', '--pretty', 'false'],
      { cwd: folder, encoding: 'utf8' },
    );
    const lines = stdout.split('\n').filter((line) => line !== '');
    expect(lines.filter((line) => !files.some((name) => line.startsWith(`${name}(`)))).toEqual([]);
    return files.map((name) =>
      lines.flatMap((line) => (line.startsWith(name) ? [line.replace(/^.*error /u, '')] : [])),
    );
  }

  const missing = (name: string) => [expect.stringMatching(new RegExp(`Cannot find name '${name}'`, 'u'))];

  test('is refused by the compiler in core, which knows neither Node nor the page', () => {
    expect(compile('core', ['window', 'process', 'setTimeout', '[1, 2].toSorted()'])).toEqual([
      missing('window'),
      missing('process'),
      missing('setTimeout'),
      [],
    ]);
  });

  test('is refused in electron, which knows no page', () => {
    expect(compile('electron', ['document', 'process.platform'])).toEqual([missing('document'), []]);
  });

  test('is refused in renderer, which knows no Node', () => {
    expect(compile('renderer', ['process', 'window.document'])).toEqual([missing('process'), []]);
  });
});

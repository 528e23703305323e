import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** eslint is an ES module, which jest does not load: it reads its texts in a process of its own. */
const LINTER = `
  import { ESLint } from 'eslint';
  let input = '';
  for await (const chunk of process.stdin) input += chunk;
  const eslint = new ESLint();
  const found = [];
  for (const { path, text } of JSON.parse(input)) {
    const [{ messages }] = await eslint.lintText(text, { filePath: path });
    found.push(messages.map(({ ruleId, message }) => ruleId ?? message));
  }
  process.stdout.write(JSON.stringify(found));
`;

/** The rules that each text breaks if it stands at that path of the checkout. */
export function lintTexts(texts: readonly { path: string; text: string }[]): string[][] {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', LINTER], {
    cwd: root,
    input: JSON.stringify(texts.map(({ path, text }) => ({ path: join(root, path), text }))),
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as string[][];
}
